import { useEffect, useRef, useState } from 'react';
import { on } from '../bridge';

/**
 * What main hands over of the clipboard, by a person's click or shortcut. Where someone is typing it is held until
 * they have said whether it may take the place of what they type.
 */
export function useHeldCopy(typing: boolean, take: (text: string) => void, onArrival: () => void) {
  const [held, setHeld] = useState<string | null>(null);
  const now = useRef({ typing, take, onArrival });
  useEffect(() => {
    now.current = { typing, take, onArrival };
  });
  useEffect(
    () =>
      on('copy.handed', ({ text }) => {
        now.current.onArrival();
        if (now.current.typing) setHeld(text);
        else now.current.take(text);
      }),
    [],
  );
  // Nothing is left to be asked about once another paste took its place, or the field was emptied.
  useEffect(() => {
    if (!typing) setHeld(null);
  }, [typing]);
  return {
    held: held !== null,
    open() {
      if (held !== null) take(held);
      setHeld(null);
    },
    keep: () => setHeld(null),
  };
}
