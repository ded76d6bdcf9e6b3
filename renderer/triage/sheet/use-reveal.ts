import type { Virtualizer } from '@tanstack/react-virtual';
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { lineAt } from '../../case/lines';
import { wasSeen } from '../../design/use-kept-scroll';
import type { SheetRows } from './folds';
import type { Mark } from './marks';

export interface SheetHandle {
  /** Brings an offset of the paste into sight. */
  reveal: (offset: number) => void;
  /** Hides what is selected; where nothing is, asks for a text. */
  hide: () => void;
}

/** What stands above the first row in sight, as above the first of all. */
const above = 8;

/** Brings a row into the lower third, where what led to it stands above it, and no row is cut at the top. */
function showLow(virtual: Sources['virtual'], index: number): void {
  const [top] = virtual.getOffsetForIndex(index, 'start') ?? [0];
  const from = top - 0.6 * (virtual.scrollRect?.height ?? 0);
  const first = from > 0 ? virtual.getVirtualItemForOffset(from) : undefined;
  virtual.scrollToOffset(Math.max(0, (first?.start ?? 0) - above));
}

interface Sources {
  /** Id of the paste. */
  of: number;
  raw: string;
  starts: readonly number[];
  rows: SheetRows;
  marks: readonly Mark[];
  virtual: Virtualizer<HTMLDivElement, Element>;
  onUnfold: () => void;
  hide: () => void;
}

/** Scrolls the sheet to offsets of the paste: to its first mark when it comes, and later to any that is asked for. */
export function useReveal(ref: Ref<SheetHandle> | undefined, sources: Sources): SheetHandle['reveal'] {
  const { of, raw, starts, rows, marks, virtual, onUnfold, hide } = sources;
  // A line inside a fold has no row yet. Unfolding makes other rows, and only then there is something to scroll to.
  const pending = useRef<number | null>(null);
  const reveal = (offset: number) => {
    const index = rows.indexOf(lineAt(starts, offset));
    if (index >= 0) return virtual.scrollToIndex(index, { align: 'center' });
    pending.current = offset;
    onUnfold();
  };
  useImperativeHandle(ref, () => ({ reveal, hide }));

  const mark =
    marks.find(({ kind }) => kind === 'chosen') ??
    marks.find(({ kind }) => kind === 'finding' || kind === 'near');
  const first = mark?.start;
  // A paste that was looked at before is where it was left.
  const isNew = useRef(!wasSeen('sheet', of));
  const ready = first !== undefined;
  // Where one pane is shown at a time, the sheet may be out of sight when its paste comes.
  const inSight = (virtual.scrollRect?.height ?? 0) > 0;
  const placed = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another text moves the sheet, not another choice
  useEffect(() => {
    const index = first === undefined ? -1 : rows.indexOf(lineAt(starts, first));
    if (index < 0 || !inSight || placed.current === raw) return undefined;
    placed.current = raw;
    const isSeen = !isNew.current;
    isNew.current = true;
    if (isSeen) return undefined;
    // With the frame that shows it, which lays the page out anyhow: here it would be laid out once more.
    const frame = requestAnimationFrame(() => showLow(virtual, index));
    return () => cancelAnimationFrame(frame);
  }, [raw, ready, inSight]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it waits for other rows
  useEffect(() => {
    if (pending.current !== null) reveal(pending.current);
    pending.current = null;
  }, [rows]);
  return reveal;
}
