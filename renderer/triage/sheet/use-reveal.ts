import type { Virtualizer } from '@tanstack/react-virtual';
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { lineAt } from '../../case/lines';
import type { SheetRows } from './folds';
import type { Mark } from './marks';

export interface SheetHandle {
  /** Brings an offset of the paste into sight. */
  reveal: (offset: number) => void;
  /** Hides what is selected; where nothing is, asks for a text. */
  hide: () => void;
}

interface Sources {
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
  const { raw, starts, rows, marks, virtual, onUnfold, hide } = sources;
  // A line inside a fold has no row yet. Unfolding makes other rows, and only then there is something to scroll to.
  const pending = useRef<number | null>(null);
  const reveal = (offset: number) => {
    const index = rows.indexOf(lineAt(starts, offset));
    if (index >= 0) return virtual.scrollToIndex(index, { align: 'center' });
    pending.current = offset;
    onUnfold();
  };
  useImperativeHandle(ref, () => ({ reveal, hide }));

  const first = marks.find(({ kind }) => kind === 'chosen' || kind === 'finding' || kind === 'near')?.start;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another paste moves the sheet, not another choice
  useEffect(() => {
    if (first !== undefined) reveal(first);
  }, [raw]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it waits for other rows
  useEffect(() => {
    if (pending.current !== null) reveal(pending.current);
    pending.current = null;
  }, [rows]);
  return reveal;
}
