import { useEffect, useState } from 'react';
import type { CatalogPlace } from './catalog-place';

type Loaded = typeof CatalogPlace;

/**
 * The Catalog place, whose code is loaded in an idle moment after the window has opened, or at once if it is wanted
 * earlier; null until then. Without Suspense, which would hold it back for a while to spare the eye a flicker.
 */
export function useCatalogPlace(wanted: boolean): Loaded | null {
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
    const idle = requestIdleCallback(() => void load());
    return () => cancelIdleCallback(idle);
  }, [wanted]);
  return place;
}
