import { type RefObject, useEffect, useLayoutEffect } from 'react';

/** How far each pane of each paste was scrolled: they come back as they were left. */
const places = new Map<string, number>();

/** Whether a pane was seen before, by its name and the paste it shows. */
export const wasSeen = (pane: string, of: number) => places.has(`${pane} ${of}`);

/** Scrolls a pane to where it was left with this paste; one that was never left begins at its top. */
export function useKeptScroll(element: RefObject<HTMLElement | null>, pane: string, of: number): void {
  useLayoutEffect(() => {
    if (element.current) element.current.scrollTop = places.get(`${pane} ${of}`) ?? 0;
  }, [element, pane, of]);
  useEffect(() => {
    const { current } = element;
    const follow = () => {
      if (current) places.set(`${pane} ${of}`, current.scrollTop);
    };
    current?.addEventListener('scroll', follow, { passive: true });
    return () => current?.removeEventListener('scroll', follow);
  }, [element, pane, of]);
}
