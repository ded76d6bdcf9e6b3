import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { stretchOf } from '../../case/stretch';
import { selectedSpan } from './selected-span';

/** What is selected in the sheet, and where its end is in sight, in pixels of the sheet. */
export interface Selected {
  stretch: string;
  left: number;
  bottom: number;
  /** The height and width of the sheet. */
  room: { height: number; width: number };
}

/**
 * Follows what a person selects in the sheet. `selected` is null while the mouse still moves; `take` answers what was
 * selected last, also after a dialog has taken the focus and with it the selection.
 */
export function useSelected(sheet: RefObject<HTMLElement | null>, raw: string) {
  const [selected, setSelected] = useState<Selected | null>(null);
  const last = useRef<string | null>(null);
  const drags = useRef(false);
  const forget = useCallback(() => {
    last.current = null;
    setSelected(null);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was selected in another paste is not in this one
  useEffect(forget, [raw, forget]);
  useEffect(() => {
    const follow = () => {
      const found = sheet.current && selectedIn(sheet.current, raw);
      const inDialog = document.activeElement?.closest('[role=dialog]') ?? null;
      if (inDialog === null) last.current = found?.stretch ?? null;
      setSelected(drags.current ? null : found);
    };
    const press = () => {
      drags.current = true;
    };
    const release = () => {
      drags.current = false;
      follow();
    };
    const { current: scroller } = sheet;
    document.addEventListener('selectionchange', follow);
    document.addEventListener('pointerup', release);
    document.addEventListener('pointercancel', release);
    scroller?.addEventListener('pointerdown', press);
    scroller?.addEventListener('scroll', follow, { passive: true });
    return () => {
      document.removeEventListener('selectionchange', follow);
      document.removeEventListener('pointerup', release);
      document.removeEventListener('pointercancel', release);
      scroller?.removeEventListener('pointerdown', press);
      scroller?.removeEventListener('scroll', follow);
    };
  }, [sheet, raw]);
  const take = () => {
    const stretch = last.current;
    document.getSelection()?.removeAllRanges();
    forget();
    return stretch;
  };
  return { selected, take };
}

function selectedIn(sheet: HTMLElement, raw: string): Selected | null {
  const selection = document.getSelection();
  const span = selectedSpan(sheet, selection);
  const stretch = span && stretchOf(raw, span);
  const end = selection?.rangeCount ? [...selection.getRangeAt(0).getClientRects()].at(-1) : undefined;
  if (!stretch || !end) return null;
  const { left, top } = sheet.getBoundingClientRect();
  const room = { height: sheet.clientHeight, width: sheet.clientWidth };
  return { stretch, left: end.right - left, bottom: end.bottom - top, room };
}
