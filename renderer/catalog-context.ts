import { createContext, useContext } from 'react';
import type { Catalog, Entry } from '../catalog/schema';

export interface HeldCatalog {
  entries: readonly Entry[];
  byId: ReadonlyMap<string, Entry>;
}

export function indexed({ entries }: Catalog): HeldCatalog {
  return { entries, byId: new Map(entries.map((entry) => [entry.id, entry])) };
}

export const CatalogContext = createContext<HeldCatalog>({ entries: [], byId: new Map() });

export function useCatalog(): HeldCatalog {
  return useContext(CatalogContext);
}
