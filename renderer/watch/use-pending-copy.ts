import { useEffect, useMemo, useRef, useState } from 'react';
import { on } from '../bridge';

/**
 * A copy that main hands over, after a click or shortcut. While someone is typing, it is pending until they say
 * whether it may replace what they type.
 */
export function usePendingCopy(typing: boolean, take: (text: string) => void, onArrival: () => void) {
  const [pending, setPending] = useState<string | null>(null);
  const now = useRef({ typing, take, onArrival });
  useEffect(() => {
    now.current = { typing, take, onArrival };
  });
  useEffect(
    () =>
      on('copy.handed', ({ text }) => {
        now.current.onArrival();
        if (now.current.typing) setPending(text);
        else now.current.take(text);
      }),
    [],
  );
  // There is nothing to ask any more once another paste came in or the field was emptied.
  useEffect(() => {
    if (!typing) setPending(null);
  }, [typing]);
  return useMemo(
    () => ({
      isPending: pending !== null,
      open() {
        if (pending !== null) take(pending);
        setPending(null);
      },
      keep: () => setPending(null),
    }),
    [pending, take],
  );
}
