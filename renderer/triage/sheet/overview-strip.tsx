import { useMemo } from 'react';
import { lineAt } from '../../case/lines';
import type { Mark } from './marks';
import styles from './overview-strip.module.css';

/** The strip has so many slots. Marks in one slot share a tick, so that there are never thousands. */
const slots = 200;

/** Ticks at the right edge of the sheet, which show where marks are in the whole paste. */
export function OverviewStrip({
  lines,
  starts,
  marks,
  onReveal,
}: {
  lines: number;
  starts: readonly number[];
  marks: readonly Mark[];
  onReveal: (offset: number) => void;
}) {
  const ticks = useMemo(() => ticksOf(lines, starts, marks), [lines, starts, marks]);
  return (
    <div className={styles['strip']} aria-hidden="true">
      {lines > 1 &&
        [...ticks].map(([slot, mark]) => (
          <button
            key={slot}
            type="button"
            tabIndex={-1}
            className={`${styles['tick']} ${mark.kind === 'chosen' ? styles['chosen'] : ''}`}
            style={{ top: `calc(${slot / slots} * (100% - 8px) + 2px)` }}
            onClick={() => onReveal(mark.start)}
          />
        ))}
    </div>
  );
}

/** One mark for each slot that has any. */
function ticksOf(lines: number, starts: readonly number[], marks: readonly Mark[]): Map<number, Mark> {
  const ticks = new Map<number, Mark>();
  for (const mark of marks) {
    if (mark.kind !== 'chosen' && mark.kind !== 'finding' && mark.kind !== 'near') continue;
    const slot = Math.round((lineAt(starts, mark.start) / Math.max(1, lines - 1)) * slots);
    if (mark.kind === 'chosen' || !ticks.has(slot)) ticks.set(slot, mark);
  }
  return ticks;
}
