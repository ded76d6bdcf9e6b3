import { useEffect, useRef, useState } from 'react';

/** Changes that follow each other sooner than this belong together. Milliseconds. */
const burst = 120;

/** A value, at once where it changes by itself; of several changes in a row the first, then the last when they are over. */
export function useDebounced<Value>(value: Value): Value {
  const [shown, setShown] = useState(value);
  const changed = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const now = performance.now();
    const wait = now - changed.current < burst ? burst : 0;
    changed.current = now;
    if (wait === 0) {
      setShown(value);
      return undefined;
    }
    const timer = setTimeout(() => setShown(value), wait);
    return () => clearTimeout(timer);
  }, [value]);
  return shown;
}
