import { useVirtualizer } from '@tanstack/react-virtual';
import { type Ref, useRef } from 'react';
import type { Span } from '../../../catalog/triage/result';
import type { FurtherSecrets } from '../../case/read-paste';
import { useKeptScroll } from '../../design/use-kept-scroll';
import { useStrings } from '../../text/strings-context';
import { foldsAt, type SheetRow, type SheetRows } from './folds';
import { MarginNote } from './margin-note';
import type { Mark } from './marks';
import { OverviewStrip } from './overview-strip';
import styles from './sheet.module.css';
import { FoldRow, LineRow } from './sheet-rows';
import { likelyRect, observeSheet } from './sheet-size';
import { useHiding } from './use-hiding';
import { type Found, usePainted } from './use-painted';
import { type SheetHandle, useReveal } from './use-reveal';
import type { Notes } from './use-sheet-content';

interface SheetProps {
  ref?: Ref<SheetHandle>;
  /** Id of the paste. */
  of: number;
  raw: string;
  starts: readonly number[];
  rows: SheetRows;
  marks: readonly Mark[];
  further: FurtherSecrets;
  notes: Notes;
  /** Offset of the mark that was scrolled to. */
  current: number | null;
  /** What is looked for in the paste. */
  found: Found | null;
  onUnfold: () => void;
  onChoose: (rank: number) => void;
  /** Counts a number that was ruled out. */
  onCount: (span: Span) => void;
  /** Hides a text wherever it occurs in the paste. */
  onHide: (stretch: string) => void;
}

/** The paste as it was pasted, with its marks. Only the rows in sight are painted. */
export function Sheet({ ref, ...sheet }: SheetProps) {
  const { of, raw, starts, rows, marks, onUnfold, onHide } = sheet;
  const strings = useStrings();
  // Of a paste so short every line is read.
  const wraps = !foldsAt(starts.length);
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer<HTMLDivElement, Element>({
    count: rows.count,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows.at(index)?.kind === 'fold' ? 24 : 20),
    overscan: 12,
    initialRect: likelyRect(),
    observeElementRect: observeSheet,
    paddingStart: 8,
    paddingEnd: 8,
    // A whole paste may have hundreds of thousands of rows: those not in the document have no height to ask for.
    useFlushSync: false,
  });
  const hiding = useHiding(scroller, raw, onHide);
  useKeptScroll(scroller, 'sheet', of);
  usePainted(scroller, sheet.found);
  const reveal = useReveal(ref, { of, raw, starts, rows, marks, virtual, onUnfold, hide: hiding.run });
  return (
    <div className={styles['frame']}>
      <section
        ref={scroller}
        className={`${styles['sheet']} ${wraps ? styles['wraps'] : ''} mono selectable`}
        aria-label={strings.paste.sheetLabel}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows.at(index);
            if (!row) return null;
            return (
              <div
                key={index}
                ref={virtual.measureElement}
                data-index={index}
                className={styles['row']}
                style={{ transform: `translateY(${start}px)` }}
              >
                <Row row={row} {...sheet} />
              </div>
            );
          })}
        </div>
      </section>
      {hiding.controls}
      <OverviewStrip lines={starts.length} starts={starts} marks={marks} onReveal={reveal} />
    </div>
  );
}

/** A fold, or a line with the notes under it. */
function Row({
  row,
  raw,
  starts,
  marks,
  further,
  notes,
  current,
  onUnfold,
  onChoose,
  onCount,
}: SheetProps & { row: SheetRow }) {
  if (row.kind === 'fold') return <FoldRow row={row} onUnfold={onUnfold} />;
  return (
    <>
      <LineRow
        raw={raw}
        starts={starts}
        row={row}
        marks={marks}
        further={further}
        current={current}
        onChoose={onChoose}
        onCount={onCount}
      />
      {notes.get(row.line)?.map((credential) => (
        <MarginNote key={credential.start} credential={credential} />
      ))}
    </>
  );
}
