import { useEffect } from 'react';
import type { LoadedCatalog } from '../state/catalog-context';
import { useLazyImport } from '../timing/use-lazy-import';
import type { CatalogScreen } from './catalog-screen';
import { prepareListingIndex } from './listing/listing-index';

const load = async () => (await import('./catalog-screen')).CatalogScreen;

/**
 * The Catalog screen; null until it is loaded. The index of a large catalog is prepared in idle moments too. Suspense
 * is not used, because React would delay the screen to avoid a flicker.
 */
export function useCatalogScreen(wanted: boolean, catalog: LoadedCatalog): typeof CatalogScreen | null {
  const screen = useLazyImport(wanted, load);
  useEffect(() => {
    if (wanted) return undefined;
    const prepare = () => {
      if (prepareListingIndex(catalog)) idle = requestIdleCallback(prepare);
    };
    let idle = requestIdleCallback(prepare);
    return () => cancelIdleCallback(idle);
  }, [wanted, catalog]);
  return screen;
}
