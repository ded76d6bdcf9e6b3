import { useEffect } from 'react';
import { useCatalog } from '../state/catalog-context';
import { useTemplates } from '../state/templates-context';
import { useLazyImport } from '../timing/use-lazy-import';

export type Writer = typeof import('./writing/writer');

const load = () => import('./writing/writer');

/** The code that writes answers, with the template language in it. Null until it is loaded. */
export function useWriter(wanted: boolean): Writer | null {
  const writer = useLazyImport(wanted, load);
  useReady(writer);
  return writer;
}

/** Gets ready for the first letter in idle moments: else it would hold up the window while the first paste is shown. */
function useReady(writer: Writer | null): void {
  const catalog = useCatalog();
  const { chosenFor } = useTemplates();
  useEffect(() => {
    if (!writer || !catalog.isThere) return undefined;
    const steps = writer.stepsToPrepare(chosenFor, catalog);
    const next = () => {
      steps.shift()?.();
      if (steps.length > 0) idle = requestIdleCallback(next);
    };
    let idle = requestIdleCallback(next);
    return () => cancelIdleCallback(idle);
  }, [writer, catalog, chosenFor]);
}
