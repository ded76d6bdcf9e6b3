import { useCallback } from 'react';
import { useCatalog } from '../../../state/catalog-context';

/** What cases are counted with where they are counted by fault: the fault of an entry; a trouble without a code is one itself. */
export function useFaultOf(): (id: string) => string | null {
  const { byId, symptoms } = useCatalog();
  return useCallback((id) => byId.get(id)?.fault ?? (symptoms.has(id) ? id : null), [byId, symptoms]);
}
