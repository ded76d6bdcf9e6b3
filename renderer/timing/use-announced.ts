import { useEffect, useState } from 'react';

/** Milliseconds without a change after which a text is announced. It must not interrupt at every key. */
const pause = 400;

/** The text to announce to screen readers: it follows changes once they pause. */
export function useAnnounced(text: string): string {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return said;
}
