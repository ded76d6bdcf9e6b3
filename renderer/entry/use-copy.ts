import { useCallback, useEffect, useState } from 'react';
import { request } from '../bridge';
import type { Trouble } from '../vocabulary/troubles';
import type { Copy } from './copies';

/** How long it is said that something was copied, in milliseconds. */
const copiedFor = 2000;

/** Copies a code, a name, a link or an answer, and says so for a moment. */
export function useCopy(onTrouble: (trouble: Trouble) => void) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), copiedFor);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = useCallback(
    async (text: string, what?: Copy['what']) => {
      const answer =
        what === 'zh' || what === 'en'
          ? await request('answer.copy', { text, language: what, spared: [] })
          : await request('text.copy', { text });
      if (answer.ok) setCopied(true);
      else onTrouble(answer.problem);
    },
    [onTrouble],
  );
  return { copied, copy };
}
