import { useEffect, useState } from 'react';

/**
 * What `load` imports: at once if `wanted`, else in an idle moment after the window has opened. Null until then.
 * `load` must be the same function each time.
 */
export function useLazyImport<T>(wanted: boolean, load: () => Promise<T>): T | null {
  const [loaded, setLoaded] = useState<T | null>(null);
  useEffect(() => {
    const begin = async () => {
      const module = await load();
      setLoaded(() => module);
    };
    if (wanted) {
      void begin();
      return undefined;
    }
    const idle = requestIdleCallback(() => void begin());
    return () => cancelIdleCallback(idle);
  }, [wanted, load]);
  return loaded;
}
