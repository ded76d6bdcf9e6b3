import { useEffect, useState } from 'react';
import type { Entry } from '../../catalog/schema';
import type { CatalogPlace } from './catalog-place';
import { prepareLedger } from './ledger';

type Loaded = typeof CatalogPlace;

/**
 * The Catalog place, whose code is loaded in an idle moment after the window has opened, or at once if it is wanted
 * earlier; null until then. What it needs of a large catalog is worked out in idle moments too. Without Suspense, which would hold it back for a while to spare the eye a flicker.
 */
export function useCatalogPlace(wanted: boolean, entries: readonly Entry[]): Loaded | null {
  const [place, setPlace] = useState<Loaded | null>(null);
  useEffect(() => {
    const load = async () => {
      const module = await import('./catalog-place');
      setPlace(() => module.CatalogPlace);
    };
    if (wanted) {
      void load();
      return undefined;
    }
    let idle = requestIdleCallback(() => {
      void load();
      idle = requestIdleCallback(prepare);
    });
    const prepare = () => {
      if (prepareLedger(entries)) idle = requestIdleCallback(prepare);
    };
    return () => cancelIdleCallback(idle);
  }, [wanted, entries]);
  return place;
}
