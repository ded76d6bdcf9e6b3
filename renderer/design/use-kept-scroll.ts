import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** How far each pane of each paste was scrolled: they come back as they were left. */
const places = new Map<string, number>();

/** Whether a pane was seen before, by its name and the paste it shows. */
export const wasSeen = (pane: string, of: number) => places.has(`${pane} ${of}`);

/** Scrolls a pane to where it was left with this paste; one that was never left begins at its top. */
export function useKeptScroll(element: RefObject<HTMLElement | null>, pane: string, of: number): void {
  // To ask the element where it is would cost a layout of the page, and so would telling it what it does already.
  const known = useRef<{ element: HTMLElement | null; top: number }>({ element: null, top: 0 });
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const is = known.current.element === current ? known.current.top : 0;
    const top = places.get(`${pane} ${of}`) ?? 0;
    if (top !== is) current.scrollTop = top;
    known.current = { element: current, top };
  }, [element, pane, of]);
  useEffect(() => {
    const { current } = element;
    const follow = () => {
      if (!current) return;
      known.current = { element: current, top: current.scrollTop };
      places.set(`${pane} ${of}`, current.scrollTop);
    };
    current?.addEventListener('scroll', follow, { passive: true });
    return () => current?.removeEventListener('scroll', follow);
  }, [element, pane, of]);
}
