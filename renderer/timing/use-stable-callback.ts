import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * A function that never changes and always calls the newest `act`: memoised components that get it need not be
 * rendered again.
 */
export function useStableCallback<Given extends unknown[], Result>(
  act: (...given: Given) => Result,
): (...given: Given) => Result {
  const newest = useRef(act);
  useLayoutEffect(() => {
    newest.current = act;
  });
  return useCallback((...given) => newest.current(...given), []);
}
