import { useVirtualizer } from '@tanstack/react-virtual';
import { type MouseEvent, type Ref, type RefObject, useEffect, useImperativeHandle, useRef } from 'react';
import type { CaseRow } from '../../catalog/cases/listing';
import { VerdictBadge } from '../design/verdict-badge';
import { useLanguage, useStrings } from '../text/strings-context';
import styles from './case-rows.module.css';
import { clockOf, dayOf } from './moments';
import { OutcomeDot } from './outcome-dot';
import type { Way } from './use-case-choice';
import type { Listed } from './use-case-list';
import { useRowTitle, verdictOf } from './use-row-title';

export interface RowsHandle {
  /** Scrolls the row at that place into sight. */
  show: (index: number) => void;
  /** Goes to another row, where other rows stand in place of the list. */
  step?: (by: number) => void;
}

const rowHeight = 48;
const dayHeight = 28;

/** The cases, the newest first, under the day of each. Only those in sight are elements. */
export function CaseRows({
  ref,
  listed,
  chosen,
  onChoose,
  onReach,
}: {
  ref: Ref<RowsHandle>;
  listed: Listed;
  chosen: ReadonlySet<string>;
  onChoose: (id: string, way: Way) => void;
  /** The row at that place is in sight, or soon will be. */
  onReach: (index: number) => void;
}) {
  const strings = useStrings().cases;
  const scroller = useRef<HTMLDivElement>(null);
  const { rows } = listed;
  const { virtual, dayAt } = useRowPlaces(listed, scroller, onReach);
  useImperativeHandle(ref, () => ({ show: (index) => virtual.scrollToIndex(index) }));
  return (
    <div
      ref={scroller}
      className={styles['scroller']}
      role="listbox"
      aria-multiselectable
      aria-label={strings.list}
      tabIndex={0}
    >
      <div style={{ height: virtual.getTotalSize() }} className={styles['sizer']}>
        {virtual.getVirtualItems().map(({ index, start, size }) => {
          const row = rows.get(index);
          const day = dayAt(index);
          return (
            <div
              key={index}
              className={styles['place']}
              style={{ transform: `translateY(${start}px)`, height: size }}
            >
              {day !== null && <div className={styles['day']}>{day}</div>}
              {row && <Row row={row} chosen={chosen.has(row.id)} onChoose={onChoose} />}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Where each row lies, and under which day: the first of a day has its day above it. */
function useRowPlaces(
  { rows, total }: Listed,
  scroller: RefObject<HTMLDivElement | null>,
  onReach: (index: number) => void,
) {
  const language = useLanguage();
  const dayAt = (index: number) => {
    const row = rows.get(index);
    const before = rows.get(index - 1);
    if (!row) return null;
    const day = dayOf(row.kept, language);
    return index > 0 && (!before || dayOf(before.kept, language) === day) ? null : day;
  };
  const virtual = useVirtualizer({
    // Where nobody counts them, there is a page more until one is not full.
    count: total ?? rows.size + 1,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => rowHeight + (dayAt(index) === null ? 0 : dayHeight),
    overscan: 8,
    onChange: ({ range }) => {
      if (range)
        for (const index of [range.startIndex, range.endIndex + 8]) if (!rows.has(index)) onReach(index);
    },
  });
  // It keeps the heights that it has reckoned, which knew nothing of the days of a page that came after.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows tell which of them have a day above
  useEffect(() => virtual.measure(), [rows, language, virtual]);
  return { virtual, dayAt };
}

/** The list keeps the focus, whose keys act on the chosen row. */
const keepFocus = (event: MouseEvent<HTMLElement>) => {
  event.preventDefault();
  event.currentTarget.closest<HTMLElement>('[role=listbox]')?.focus();
};

function Row({
  row,
  chosen,
  onChoose,
}: {
  row: CaseRow;
  chosen: boolean;
  onChoose: (id: string, way: Way) => void;
}) {
  const strings = useStrings().cases;
  const { code, title } = useRowTitle()(row);
  const press = (event: MouseEvent) => {
    const toggle = event.ctrlKey || event.metaKey;
    onChoose(row.id, event.shiftKey ? 'extend' : toggle ? 'toggle' : 'alone');
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the list are commands of the window
    <div
      role="option"
      aria-selected={chosen}
      tabIndex={-1}
      className={styles['row']}
      onMouseDown={keepFocus}
      onClick={press}
    >
      <span className={styles['time']}>{clockOf(row.kept)}</span>
      <VerdictBadge verdict={verdictOf(row)} size={16} quiet />
      <span className={styles['code']}>{code}</span>
      <span className={styles['words']}>
        <span className={styles['title']}>
          <span className={styles['text']}>{title}</span>
          {row.same > 1 && (
            <span className={styles['same']} title={strings.sameLabel(row.same)}>
              {strings.same(row.same)}
            </span>
          )}
        </span>
        <span className={styles['excerpt']}>{row.excerpt.replace(/\s+/g, ' ')}</span>
      </span>
      <span className={styles['who']}>
        <span className={styles['text']}>{row.customer}</span>
        <span className={styles['ticket']}>{row.ticket}</span>
      </span>
      <span className={styles['outcome']} data-open={row.outcome === 'returned' || undefined}>
        <OutcomeDot outcome={row.outcome} /> {strings.outcomes[row.outcome]}
      </span>
    </div>
  );
}
