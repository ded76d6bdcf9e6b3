import { useEffect, useState } from 'react';
import type { answerOf } from './answer-of';

type Loaded = typeof answerOf;

/**
 * What writes answers, whose code (and the template language in it) is loaded in an idle moment after the window has
 * opened, or at once if wanted earlier; null until then.
 */
export function useAnswerWriter(wanted: boolean): Loaded | null {
  const [writer, setWriter] = useState<Loaded | null>(null);
  useEffect(() => {
    const load = async () => {
      const module = await import('./answer-of');
      setWriter(() => module.answerOf);
    };
    if (wanted) {
      void load();
      return undefined;
    }
    const idle = requestIdleCallback(() => void load());
    return () => cancelIdleCallback(idle);
  }, [wanted]);
  return writer;
}
