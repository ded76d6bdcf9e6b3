import { type Ref, useRef, useState } from 'react';
import type { Settings, SettingsChange } from '../../../bridge/contract/settings';
import type { Outcome } from '../../../catalog/cases/case';
import type { OverviewKey } from '../../../catalog/cases/overview/overview';
import type { RaiseTrouble } from '../../text/raise-trouble';
import { useStrings } from '../../text/strings-context';
import type { CaseLimits } from '../case-limits';
import { KeepingQuestion } from '../keeping-question';
import { ChartPane } from './chart/chart-pane';
import type { ChartHandle } from './chart/day-chart';
import { useChart } from './chart/use-chart';
import { usePicture } from './chart/use-picture';
import { choiceIn, type OverviewChoice } from './choice';
import {
  noLimits,
  type OverviewShown,
  type OverviewState,
  type OverviewView,
  useOverview,
} from './counted/use-overview';
import { barStretch, limitsOf, periodStretch } from './limits-of';
import { NothingCounted } from './nothing-counted';
import styles from './overview.module.css';
import { OverviewBand, OverviewBar } from './overview-band';
import { OverviewTable, type TableHandle } from './table/overview-table';
import { StepTable } from './table/step-table';
import { useTableExport } from './table/use-table-export';
import { useHeadline } from './use-headline';
import { useOverviewCommands } from './use-overview-commands';
import { useSaving } from './use-saving';

interface OverviewParts {
  view: OverviewView;
  active: boolean;
  outcome: Outcome | null;
  keeping: Settings['cases'];
  change: (part: SettingsChange) => void;
  /** Lists cases. */
  onList: (limits: CaseLimits) => void;
  /** Back to the list as it was. */
  onLeave: () => void;
  onTrouble: RaiseTrouble;
}

/** What the kept cases say together. */
export function Overview({ view, keeping, change, ...parts }: OverviewParts) {
  const { active, outcome, onTrouble } = parts;
  const state = useOverview(view, active, outcome, onTrouble);
  const { nothing } = useStrings().overview;
  const { shown } = state;
  const keep = (on: boolean) => change({ cases: { on, asked: true } });
  if (!shown) return <div className={styles['overview']} />;
  if (shown.read.span.begun !== null) return <Counted {...{ ...parts, state, shown }} />;
  return (
    <div className={styles['empty']}>
      {keeping.asked ? (
        <NothingCounted
          why={keeping.on ? 'kept' : 'off'}
          deed={keeping.on ? null : { words: nothing.turnOn, run: () => keep(true) }}
        />
      ) : (
        <KeepingQuestion onAnswer={keep} />
      )}
    </div>
  );
}

interface CountedParts extends Omit<OverviewParts, 'view' | 'keeping' | 'change'> {
  state: OverviewState;
  shown: OverviewShown;
}

function Counted({ active, state, shown, onList, onLeave, onTrouble }: CountedParts) {
  const { table } = state;
  const choice = choiceIn(shown, state);
  const chart = useChart(shown, choice.line, table);
  const headline = useHeadline(shown, table, onTrouble);
  const [asTable, setAsTable] = useState(false);
  const bars = useRef<ChartHandle>(null);
  const rows = useRef<TableHandle>(null);
  const save = useSaving(onTrouble);
  const tableFile = useTableExport();
  const pictureFile = usePicture();
  const { keys } = choice;
  const list = (of: NonNullable<typeof keys>) => onList(limitsOf(shown, { keys: of }, periodStretch(shown)));
  const exportTable = () => void save(tableFile(shown, table));
  const savePicture = async () => {
    const file = bars.current && (await pictureFile(bars.current, chart, headline));
    if (file) await save(file);
  };
  const turn = () => setAsTable(!asTable);
  const canExport = table === 'step' ? shown.steps.length > 0 : shown.lines.length > 0;
  useOverviewCommands(active, {
    step: (by) => rows.current?.focusRow(choice.placeBy(by)),
    stepBar: (by) => bars.current?.step(by),
    list: keys && (() => list(keys)),
    turn,
    savePicture: asTable ? null : () => void savePicture(),
    exportTable: canExport ? exportTable : null,
    leave: onLeave,
  });
  return (
    <div className={styles['overview']}>
      <div className={styles['head']}>
        <OverviewBand state={state} {...headline} onExport={canExport ? exportTable : null} />
        <OverviewBar state={state} onTrouble={onTrouble} />
        <ChartPane
          ref={bars}
          chart={chart}
          helped={helpedMost(shown, choice)}
          asTable={asTable}
          onTurn={turn}
          onSave={() => void savePicture()}
          onBar={(at) => onList(limitsOf(shown, null, barStretch(shown.read.span, at)))}
        />
      </div>
      <Rows ref={rows} {...{ state, shown, choice }} onList={list} />
    </div>
  );
}

/** The step that helped most often with the chosen row. */
function helpedMost({ steps, order }: OverviewShown, { line }: OverviewChoice) {
  if (!line || order.by !== 'finding') return null;
  const ids = new Set(line.keys.map(({ key }) => key));
  return steps.find(({ finding, helped }) => helped > 0 && ids.has(finding)) ?? null;
}

function Rows({
  ref,
  state,
  shown,
  choice,
  onList,
}: Pick<CountedParts, 'state' | 'shown'> & {
  ref: Ref<TableHandle>;
  choice: OverviewChoice;
  onList: (keys: readonly OverviewKey[]) => void;
}) {
  const { nothing } = useStrings().overview;
  const { table, limits, setLimits } = state;
  const why = whyNothing(state, shown);
  if (why !== null) {
    const isLimited = Object.values(limits).some((limit) => limit !== null);
    const deed = isLimited ? { words: nothing.clear, run: () => setLimits(noLimits) } : null;
    return <NothingCounted why={why} deed={deed} />;
  }
  if (table === 'step')
    return (
      <StepTable
        ref={ref}
        steps={shown.steps}
        chosen={choice.step}
        onChoose={choice.chooseStep}
        onList={({ finding }) => onList([{ key: finding, printed: null }])}
      />
    );
  return (
    <OverviewTable
      ref={ref}
      shown={shown}
      table={table}
      chosen={choice.line}
      onChoose={choice.choose}
      onList={({ keys }) => onList(keys)}
    />
  );
}

function whyNothing({ table }: OverviewState, { read, lines, steps }: OverviewShown) {
  if (read.all.every((count) => count === 0)) return 'filtered';
  if (table === 'step') return steps.length === 0 ? 'steps' : null;
  return lines.length === 0 ? 'tags' : null;
}
