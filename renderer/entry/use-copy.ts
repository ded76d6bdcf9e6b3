import { useCallback } from 'react';
import { request } from '../bridge';
import { useCopied } from '../timing/use-copied';
import type { Trouble } from '../vocabulary/troubles';
import type { Copy } from './copies';

/** Copies a code, a name, a link or an answer, and says so for a moment. */
export function useCopy(onTrouble: (trouble: Trouble) => void) {
  const [copied, setCopied] = useCopied<true>();
  const copy = useCallback(
    async (text: string, what?: Copy['what']) => {
      const answer =
        what === 'zh' || what === 'en'
          ? await request('answer.copy', { text, language: what, spared: [] })
          : await request('text.copy', { text });
      if (answer.ok) setCopied(true);
      else onTrouble(answer.problem);
    },
    [onTrouble, setCopied],
  );
  return { copied: copied !== null, copy };
}
