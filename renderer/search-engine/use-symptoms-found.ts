import { useEffect, useState } from 'react';
import type { Symptom } from '../../catalog/symptom-schema';
import { useCatalog } from '../state/catalog-context';
import { searchEngine } from './search-engine';

const nothing: readonly Symptom[] = [];

/** The troubles without a code that a query tells, best first. The last answer stays until there is a new one. */
export function useSymptomsFound(query: string): readonly Symptom[] {
  const { symptoms } = useCatalog();
  const [ask] = useState(() => searchEngine().symptomAsker());
  const [found, setFound] = useState(nothing);
  useEffect(() => {
    let stale = false;
    if (query === '') setFound(nothing);
    else
      ask(query, (ids) => {
        if (!stale) setFound(ids.flatMap((id) => symptoms.get(id) ?? []));
      });
    return () => {
      stale = true;
    };
  }, [ask, symptoms, query]);
  return found;
}
