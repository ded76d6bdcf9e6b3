import { useEffect, useRef, useState } from 'react';

/** Milliseconds. Changes that follow each other faster belong to one burst. */
const burst = 120;

/**
 * Debounces a value, without delay for a single change: the first change of a burst shows at once, the others wait
 * for its end.
 */
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
