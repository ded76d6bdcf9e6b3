import type { Ref } from 'react';
import type { StepTally } from '../../../../catalog/cases/overview/overview';
import { Button } from '../../../design/button';
import { Facts } from '../../../design/facts';
import { CommandKeys } from '../../../keys/command-keys';
import { useProse, useStrings } from '../../../text/strings-context';
import { shareText } from '../counted/figures';
import { stepText } from '../counted/step-text';
import styles from './chart-pane.module.css';
import { ChartTable } from './chart-table';
import { type ChartHandle, DayChart } from './day-chart';
import type { Chart } from './use-chart';

/** The chart, or its numbers, and what its bars are. */
export function ChartPane({
  ref,
  chart,
  helped,
  asTable,
  onTurn,
  onSave,
  onBar,
}: {
  ref: Ref<ChartHandle>;
  chart: Chart;
  /** The step that helped most often with the chosen row; null where none did. */
  helped: StepTally | null;
  asTable: boolean;
  onTurn: () => void;
  onSave: () => void;
  onBar: (at: number) => void;
}) {
  const { overview: strings } = useStrings();
  return (
    <div className={styles['pane']}>
      {asTable ? <ChartTable chart={chart} /> : <DayChart ref={ref} chart={chart} onBar={onBar} />}
      <div className={styles['side']}>
        <Legend chart={chart} />
        {helped && <Helped step={helped} />}
        {!helped && !asTable && <p className={styles['hint']}>{strings.chart.hint[chart.span.unit]}</p>}
        <div className={styles['buttons']}>
          <Button kind="quiet" className={styles['button']} onClick={onTurn}>
            {asTable ? strings.chart.asChart : strings.chart.asTable} <CommandKeys id="turn-chart" />
          </Button>
          {!asTable && (
            <Button kind="quiet" className={styles['button']} onClick={onSave}>
              {strings.chart.save}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}

function Legend({ chart: { all, own, name } }: { chart: Chart }) {
  const { overview: strings, number } = useStrings();
  const sum = (counts: readonly number[]) => number(counts.reduce((total, count) => total + count, 0));
  return (
    <dl className={styles['legend']}>
      <dt className={styles['all']}>{strings.chart.all}</dt>
      <dd>{sum(all)}</dd>
      {own && name !== null && (
        <>
          <dt className={styles['own']} title={name}>
            {name}
          </dt>
          <dd>{sum(own)}</dd>
        </>
      )}
    </dl>
  );
}

function Helped({ step }: { step: StepTally }) {
  const { overview: strings } = useStrings();
  const prose = useProse();
  const { helped, tried } = step;
  const text = stepText(step.step, prose);
  return (
    <div className={styles['helped']}>
      <p className={styles['label']}>{strings.chart.helped}</p>
      <p className={styles['step']} title={text}>
        {text}
      </p>
      <p className={styles['hint']} title={strings.hints.share}>
        <Facts items={[strings.shareOf(helped, tried), shareText(helped, tried, strings)]} />
      </p>
    </div>
  );
}
