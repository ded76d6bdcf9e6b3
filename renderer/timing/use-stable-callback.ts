import { useCallback, useLayoutEffect, useRef } from 'react';

/** The same function for ever, which does what the newest one does: who is handed it need not be drawn again. */
export function useStableCallback<Given extends unknown[], Result>(
  act: (...given: Given) => Result,
): (...given: Given) => Result {
  const newest = useRef(act);
  useLayoutEffect(() => {
    newest.current = act;
  });
  return useCallback((...given) => newest.current(...given), []);
}
