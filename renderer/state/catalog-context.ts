import { createContext, useContext } from 'react';
import { type KnownPacks, knownPacks } from '../../catalog/pack/known-packs';
import type { Entry, Fault, Pack } from '../../catalog/schema';
import type { Symptom, WholeCatalog } from '../../catalog/symptom-schema';
import { codeDigits } from '../../catalog/triage/look-alikes';
import { type TabId, tabsOf } from '../vocabulary/tabs';

export interface LoadedCatalog {
  /** False until it has been read: then it is empty, and no paste may be judged by it. */
  isThere: boolean;
  packs: KnownPacks;
  tabs: readonly TabId[];
  entries: readonly Entry[];
  byId: ReadonlyMap<string, Entry>;
  faults: ReadonlyMap<string, Fault>;
  symptoms: ReadonlyMap<string, Symptom>;
  /** Digits of every code, without its sign. */
  codes: ReadonlySet<string>;
}

/**
 * Builds the catalog from its parts. Adding a part takes a few milliseconds, so that the window can react in between.
 */
export class CatalogBuilder {
  readonly #packs: Pack[] = [];
  readonly #entries: Entry[] = [];
  readonly #byId = new Map<string, Entry>();
  readonly #faults = new Map<string, Fault>();
  readonly #symptoms = new Map<string, Symptom>();
  readonly #codes = new Set<string>();

  add(part: WholeCatalog): void {
    this.#packs.push(...part.packs);
    for (const entry of part.entries) {
      this.#entries.push(entry);
      this.#byId.set(entry.id, entry);
    }
    for (const fault of part.faults) this.#faults.set(fault.id, fault);
    for (const symptom of part.symptoms) this.#symptoms.set(symptom.id, symptom);
    for (const digits of codeDigits(part)) this.#codes.add(digits);
  }

  build(): LoadedCatalog {
    const packs = knownPacks(this.#packs);
    return {
      isThere: this.#packs.length > 0,
      packs,
      tabs: tabsOf(packs),
      entries: this.#entries,
      byId: this.#byId,
      faults: this.#faults,
      symptoms: this.#symptoms,
      codes: this.#codes,
    };
  }
}

/** What a page has before it has read the catalog. */
export const noCatalog = new CatalogBuilder().build();

export const CatalogContext = createContext(noCatalog);

export function useCatalog(): LoadedCatalog {
  return useContext(CatalogContext);
}
