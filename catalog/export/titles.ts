import { type KnownPacks, knownPacks } from '../pack/known-packs';
import type { Catalog, Fault } from '../schema';

/** Titles of faults and SDKs, by their ids. */
export interface Titles {
  faults: ReadonlyMap<string, Fault>;
  packs: KnownPacks;
}

export function titlesIn({ packs, faults }: Pick<Catalog, 'packs' | 'faults'>): Titles {
  return { faults: new Map(faults.map((fault) => [fault.id, fault])), packs: knownPacks(packs) };
}
