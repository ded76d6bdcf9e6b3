import { useMemo } from 'react';
import { useCatalog } from '../../state/catalog-context';
import { useNeighbours } from '../../state/neighbours';
import type { Known } from './completion';

const none: readonly string[] = [];

/** What a scope can be limited to: the catalog's own, and whose the codes of others are once these are loaded. */
export function useKnownValues(): Known {
  const { packs, faults } = useCatalog();
  const others = useNeighbours()?.packs ?? none;
  return useMemo(() => ({ packs, faults, others }), [packs, faults, others]);
}
