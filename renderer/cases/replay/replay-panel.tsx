import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import type { Replay, ReplayDifference } from '../../../bridge/contract/replay';
import { changes } from '../../../catalog/cases/replay';
import { request } from '../../bridge';
import { Button } from '../../design/button';
import { Facts } from '../../design/facts';
import { VerdictBadge } from '../../design/verdict-badge';
import { CommandKeys } from '../../keys/command-keys';
import type { RaiseTrouble } from '../../text/raise-trouble';
import { useStrings } from '../../text/strings-context';
import type { RowsHandle } from '../case-rows';
import { useIdTitle } from '../use-row-title';
import styles from './replay-panel.module.css';
import type { ReplayRun } from './use-replay';

/** In place of the list: how far a replay is, and each difference that it found. */
export function ReplayPanel({
  ref,
  replay,
  chosen,
  onOpen,
  onTrouble,
}: {
  ref: Ref<RowsHandle>;
  replay: ReplayRun;
  /** Id of the case that is shown. */
  chosen: string | null;
  onOpen: (id: string) => void;
  onTrouble: RaiseTrouble;
}) {
  const strings = useStrings().replay;
  const { state } = replay;
  const shown = state.is === 'done' ? state.differences : [];
  useImperativeHandle(ref, () => ({
    show: () => {},
    step(by) {
      const at = shown.findIndex(({ id }) => id === chosen);
      const next = shown[Math.min(shown.length - 1, Math.max(0, at + by))];
      if (next) onOpen(next.id);
    },
  }));
  return (
    <section className={styles['panel']} aria-label={strings.label}>
      <header className={styles['head']}>
        <div role="status" className={styles['said']}>
          {state.is === 'running' && strings.running(Math.floor(state.share * 100))}
          {state.is === 'done' && <Counts {...state} />}
        </div>
        {state.is === 'running' && (
          <progress className={styles['bar']} value={state.share} aria-label={strings.label} />
        )}
        {state.is === 'done' && state.differences.length > 0 && <Export onTrouble={onTrouble} />}
        <Button kind="quiet" onClick={replay.leave}>
          {state.is === 'running' ? strings.stop : strings.back} <CommandKeys id="leave-replay" />
        </Button>
      </header>
      {state.is === 'done' && <Differences replay={state} chosen={chosen} onOpen={onOpen} />}
    </section>
  );
}

function Counts({ counts }: Pick<Replay, 'counts'>) {
  const strings = useStrings().replay;
  const total = changes.reduce((sum, change) => sum + counts[change], 0);
  return (
    <Facts
      items={[
        <strong key="total">{strings.total(total)}</strong>,
        ...(['worse', 'better', 'changed', 'same'] as const).map((change) =>
          strings.count(strings.changes[change], counts[change]),
        ),
      ]}
    />
  );
}

function Export({ onTrouble }: { onTrouble: RaiseTrouble }) {
  const strings = useStrings();
  const [done, setDone] = useState('');
  const run = async () => {
    const answer = await request('replay.export');
    if (!answer.ok) onTrouble(answer.problem);
    else setDone(answer.value ? strings.replay.exported(answer.value.count, answer.value.path) : '');
  };
  return (
    <>
      <span role="status" className={styles['written']}>
        {done}
      </span>
      <Button onClick={() => void run()}>{strings.replay.export}</Button>
    </>
  );
}

function Differences({
  replay: { counts, differences },
  chosen,
  onOpen,
}: {
  replay: Replay;
  chosen: string | null;
  onOpen: (id: string) => void;
}) {
  const strings = useStrings().replay;
  const all = counts.worse + counts.better + counts.changed;
  if (all === 0) return <p className={styles['hint']}>{strings.allSame}</p>;
  return (
    <ol className={styles['rows']}>
      {differences.map((one) => (
        <Row key={one.id} difference={one} current={one.id === chosen} onOpen={onOpen} />
      ))}
      {all > differences.length && (
        <li className={styles['hint']}>{strings.more(all - differences.length)}</li>
      )}
    </ol>
  );
}

function Row({
  difference: { id, name, is, before, now },
  current,
  onOpen,
}: {
  difference: ReplayDifference;
  current: boolean;
  onOpen: (id: string) => void;
}) {
  const strings = useStrings().replay;
  const row = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (current) row.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <li>
      <button
        ref={row}
        type="button"
        className={styles['row']}
        aria-current={current ? 'true' : undefined}
        onClick={() => onOpen(id)}
      >
        <span className={styles['is']} data-is={is}>
          {strings.changes[is]}
        </span>
        <span className={styles['name']}>{name}</span>
        <Said {...before} label={strings.before} />
        <span className={styles['arrow']} aria-hidden="true">
          →
        </span>
        <Said {...now} label={strings.now} />
      </button>
    </li>
  );
}

function Said({ verdict, ids, label }: ReplayDifference['now'] & { label: string }) {
  const { verdicts, replay: strings } = useStrings();
  const titleOf = useIdTitle();
  const [first, ...others] = ids;
  const { code, title } = first === undefined ? { code: '', title: '' } : titleOf(first);
  return (
    <span className={styles['answer']}>
      <span className="visually-hidden">
        {label} {verdicts[verdict]}
      </span>
      <VerdictBadge verdict={verdict} size={16} quiet />
      <span className={styles['code']}>{code}</span>
      <span className={styles['title']}>{title || verdicts[verdict]}</span>
      {others.length > 0 && <span className={styles['others']}>{strings.others(others.length)}</span>}
    </span>
  );
}
