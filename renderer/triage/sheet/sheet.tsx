import { useVirtualizer } from '@tanstack/react-virtual';
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { lineAt } from '../../case/lines';
import { useStrings } from '../../text/strings-context';
import type { SheetRows } from './folds';
import { MarginNote } from './margin-note';
import type { Mark } from './marks';
import { OverviewStrip } from './overview-strip';
import styles from './sheet.module.css';
import { FoldRow, LineRow } from './sheet-rows';
import type { Notes } from './use-page';

export interface SheetHandle {
  /** Brings an offset of the paste into sight. */
  reveal: (offset: number) => void;
}

/** The paste as it was pasted, its marks in place, only the rows in sight painted. */
export function Sheet({
  ref,
  raw,
  starts,
  rows,
  marks,
  notes,
  current,
  onUnfold,
  onChoose,
}: {
  ref?: Ref<SheetHandle>;
  raw: string;
  starts: readonly number[];
  rows: SheetRows;
  marks: readonly Mark[];
  notes: Notes;
  /** Offset of the mark that a person was brought to. */
  current: number | null;
  onUnfold: () => void;
  onChoose: (rank: number) => void;
}) {
  const strings = useStrings();
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.count,
    getScrollElement: () => scroller.current,
    estimateSize: (place) => (rows.at(place)?.kind === 'fold' ? 24 : 20),
    overscan: 20,
    paddingStart: 8,
    paddingEnd: 8,
    // A whole paste may hold hundreds of thousands of rows: those not in the document have no height to ask for.
    useFlushSync: false,
  });

  const folded = useRef<number | null>(null);
  const reveal = (offset: number) => {
    const place = rows.placeOf(lineAt(starts, offset));
    if (place >= 0) return virtual.scrollToIndex(place, { align: 'center' });
    folded.current = offset;
    onUnfold();
  };
  useImperativeHandle(ref, () => ({ reveal }));

  const first = marks.find(({ kind }) => kind === 'chosen' || kind === 'finding' || kind === 'near');
  const firstStart = first?.start;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another paste moves the sheet, not another choice
  useEffect(() => {
    if (firstStart !== undefined) reveal(firstStart);
  }, [raw]);

  // What lay in a fold is revealed once it is out of it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows are what it waits for
  useEffect(() => {
    if (folded.current !== null) reveal(folded.current);
    folded.current = null;
  }, [rows]);

  return (
    <div className={styles['frame']}>
      <section
        ref={scroller}
        className={`${styles['sheet']} mono selectable`}
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
                {row.kind === 'fold' ? (
                  <FoldRow row={row} onUnfold={onUnfold} />
                ) : (
                  <>
                    <LineRow
                      raw={raw}
                      starts={starts}
                      row={row}
                      marks={marks}
                      current={current}
                      onChoose={onChoose}
                    />
                    {notes.get(row.line)?.map((credential) => (
                      <MarginNote key={credential.start} credential={credential} />
                    ))}
                  </>
                )}
              </div>
            );
          })}
        </div>
      </section>
      <OverviewStrip lines={starts.length} starts={starts} marks={marks} onReveal={reveal} />
    </div>
  );
}
