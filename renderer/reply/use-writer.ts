import { useEffect, useState } from 'react';

export type Writer = typeof import('./writer');

/**
 * What writes answers, whose code (and the template language in it) is loaded in an idle moment after the window has
 * opened, or at once if wanted earlier; null until then.
 */
export function useWriter(wanted: boolean): Writer | null {
  const [writer, setWriter] = useState<Writer | null>(null);
  useEffect(() => {
    const load = async () => setWriter(await import('./writer'));
    if (wanted) {
      void load();
      return undefined;
    }
    const idle = requestIdleCallback(() => void load());
    return () => cancelIdleCallback(idle);
  }, [wanted]);
  return writer;
}
