import { type ComponentProps, memo, type RefObject, useMemo } from 'react';
import { excusedBy } from '../../catalog/answer/excused';
import type { ReadPaste } from '../case/read-paste';
import type { Ticket } from '../case/ticket';
import { type Ticks, TicksContext } from '../entry/ticks';
import { useStrings } from '../text/strings-context';
import { useStableCallback } from '../timing/use-stable-callback';
import { useMatter } from './reading/use-matter';
import { ResultPane } from './result/result-pane';
import styles from './triage-screen.module.css';
import type { TriageState } from './use-triage-state';

/** The result, which is not rendered again because something else of the ticket is another. */
export function TheResult({
  side,
  state: { ticket, reading, input, done, choice },
  onTick,
}: {
  side: RefObject<HTMLElement | null>;
  state: TriageState;
  onTick: (step: string) => void;
}) {
  return (
    <ResultSide
      {...{ side, reading, done, choice }}
      of={ticket.id}
      ticked={ticket.ticked}
      onTick={useStableCallback(onTick)}
      onTry={input.take}
    />
  );
}

/** The result, with steps that can be ticked. */
const ResultSide = memo(function ResultSide({
  side,
  of,
  ticked,
  reading,
  done,
  choice,
  onTick,
  onTry,
}: {
  side: RefObject<HTMLElement | null>;
  ticked: Ticket['ticked'];
  done: ReadPaste | null;
  onTick: (step: string) => void;
} & ComponentProps<typeof ResultPane>) {
  const strings = useStrings().result;
  const { observed } = useMatter(done, choice.index);
  const ticks = useMemo<Ticks>(
    () => ({
      ticked,
      toggle: onTick,
      excuse: (step) => excusedBy(step, observed),
      suggested: observed.filter(({ kind }) => kind === 'shown').flatMap(({ steps }) => steps),
    }),
    [ticked, onTick, observed],
  );
  return (
    <section ref={side} className={styles['result']} aria-label={strings.label} tabIndex={-1}>
      <TicksContext value={ticks}>
        <ResultPane key={of} {...{ of, reading, choice, onTry }} />
      </TicksContext>
    </section>
  );
});
