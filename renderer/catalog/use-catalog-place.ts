import { useEffect } from 'react';
import type { HeldCatalog } from '../state/catalog-context';
import { useLater } from '../timing/use-later';
import type { CatalogPlace } from './catalog-place';
import { prepareListingIndex } from './listing/listing-index';

const load = async () => (await import('./catalog-place')).CatalogPlace;

/**
 * The Catalog place; null until it is loaded. What it needs of a large catalog is worked out in idle moments too.
 * Without Suspense, which would hold it back for a while to spare the eye a flicker.
 */
export function useCatalogPlace(wanted: boolean, catalog: HeldCatalog): typeof CatalogPlace | null {
  const place = useLater(wanted, load);
  useEffect(() => {
    if (wanted) return undefined;
    const prepare = () => {
      if (prepareListingIndex(catalog)) idle = requestIdleCallback(prepare);
    };
    let idle = requestIdleCallback(prepare);
    return () => cancelIdleCallback(idle);
  }, [wanted, catalog]);
  return place;
}
