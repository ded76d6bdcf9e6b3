import { createContext, useContext } from 'react';
import type { Catalog, Entry, Fault } from '../catalog/schema';
import { codeDigits } from '../catalog/triage/look-alikes';

export interface HeldCatalog {
  entries: readonly Entry[];
  byId: ReadonlyMap<string, Entry>;
  faults: ReadonlyMap<string, Fault>;
  /** Digits of every code, without its sign. */
  codes: ReadonlySet<string>;
}

export function indexed({ entries, faults }: Catalog): HeldCatalog {
  return {
    entries,
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    faults: new Map(faults.map((fault) => [fault.id, fault])),
    codes: codeDigits({ entries }),
  };
}

export const CatalogContext = createContext<HeldCatalog>(indexed({ entries: [], faults: [] }));

export function useCatalog(): HeldCatalog {
  return useContext(CatalogContext);
}
