import { useEffect } from 'react';
import type { Entry } from '../../catalog/schema';
import { useLater } from '../timing/use-later';
import type { CatalogPlace } from './catalog-place';
import { prepareListingIndex } from './listing/listing-index';

const load = async () => (await import('./catalog-place')).CatalogPlace;

/**
 * The Catalog place; null until it is loaded. What it needs of a large catalog is worked out in idle moments too.
 * Without Suspense, which would hold it back for a while to spare the eye a flicker.
 */
export function useCatalogPlace(wanted: boolean, entries: readonly Entry[]): typeof CatalogPlace | null {
  const place = useLater(wanted, load);
  useEffect(() => {
    if (wanted) return undefined;
    const prepare = () => {
      if (prepareListingIndex(entries)) idle = requestIdleCallback(prepare);
    };
    let idle = requestIdleCallback(prepare);
    return () => cancelIdleCallback(idle);
  }, [wanted, entries]);
  return place;
}
