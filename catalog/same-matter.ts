import type { NeighbourCode } from './pack/codes';
import type { KnownPacks } from './pack/known-packs';
import type { Entry } from './schema';

type Vendors = Pick<KnownPacks, 'vendorOf'>;

/** What others print for the number of an entry, or for its name where it has none. */
export interface Elsewhere {
  /** Products of the same vendor, for the same fault: one matter. */
  same: readonly NeighbourCode[];
  /** With another meaning; each list is one matter. */
  other: readonly (readonly NeighbourCode[])[];
}

export function elsewhereOf(entry: Entry, codes: readonly NeighbourCode[], packs: Vendors): Elsewhere {
  const vendor = packs.vendorOf(entry.sdk);
  const isSame = (one: NeighbourCode) =>
    vendor !== undefined && one.fault === entry.fault && packs.vendorOf(one.pack) === vendor;
  // An explained neighbour's own code is none of somebody else's.
  const others = codes.filter(({ id }) => id !== entry.id);
  return {
    same: others.filter(isSame),
    other: mattersOf(
      others.filter((one) => !isSame(one)),
      packs,
    ),
  };
}

/** Codes by what they are about: of one number, those that products of one vendor print for one fault are together. */
export function mattersOf(codes: readonly NeighbourCode[], packs: Vendors): NeighbourCode[][] {
  const matters = new Map<string, NeighbourCode[]>();
  for (const one of codes) {
    const key = matterOf(one, packs);
    matters.set(key, [...(matters.get(key) ?? []), one]);
  }
  return [...matters.values()];
}

/** Without a fault or a vendor nothing says that it is the same as another. */
function matterOf({ id, pack, code, name, fault }: NeighbourCode, packs: Vendors): string {
  const vendor = packs.vendorOf(pack);
  return vendor === undefined || fault === undefined ? id : `${code ?? name} ${vendor} ${fault}`;
}
