import { useEffect, useState } from 'react';

/** Whether something has been true for longer than `after` milliseconds. */
export function useDelayed(active: boolean, after: number): boolean {
  const [delayed, setDelayed] = useState(false);
  useEffect(() => {
    if (!active) return undefined;
    const timer = setTimeout(() => setDelayed(true), after);
    return () => {
      clearTimeout(timer);
      setDelayed(false);
    };
  }, [active, after]);
  return active && delayed;
}
