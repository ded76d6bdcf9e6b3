import { useEffect, useRef, useState } from 'react';
import { on } from '../bridge';

/**
 * What main hands over of the clipboard, by a person's click or shortcut. Where someone is typing it is held until
 * they have said whether it may take the place of what they type.
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
  // Nothing is left to be asked about once another paste took its place, or the field was emptied.
  useEffect(() => {
    if (!typing) setPending(null);
  }, [typing]);
  return {
    isPending: pending !== null,
    open() {
      if (pending !== null) take(pending);
      setPending(null);
    },
    keep: () => setPending(null),
  };
}
