import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { on } from '../bridge';
import { begun, opened, wentBack } from './visits';

/** Which entry is read, and the way back to the one that the window was opened for. */
export function useVisits(pinned: string) {
  const [visits, setVisits] = useState(begun(pinned));
  const reader = useRef<HTMLElement>(null);
  const shown = visits.at(-1) ?? visits[0];
  const before = useRef(shown);
  useLayoutEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    // The link that was followed is gone, and the focus with it.
    reader.current?.focus({ preventScroll: true });
    reader.current?.scrollTo(0, shown.top);
  }, [shown]);
  // Whoever opens the entry again wants to see it, wherever the links have led meanwhile.
  useEffect(
    () => on('entry.asked', ({ id }) => setVisits((was) => (was.at(-1)?.id === id ? was : begun(id)))),
    [],
  );
  return useMemo(
    () => ({
      reader,
      id: shown.id,
      canGoBack: visits.length > 1,
      open: (id: string) => setVisits((was) => opened(was, id, reader.current?.scrollTop ?? 0)),
      back: () => setVisits(wentBack),
    }),
    [shown, visits],
  );
}
