import { useEffect, useState } from 'react';

/** Someone who types is not interrupted at every key: a text is said once it has stood for so long (milliseconds). */
const pause = 400;

/** The text, as soon as it rests. */
export function useAnnounced(text: string): string {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return said;
}
