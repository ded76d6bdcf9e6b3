import type { NeighbourCode } from './pack/codes';
import type { KnownPacks } from './pack/known-packs';
import { plainTitle } from './plain-title';
import type { Entry, Text } from './schema';

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

/** Whether two rows of one SDK differ in their code alone: they are one matter, and read as one. */
export function isSameMatter(one: Entry, other: Entry): boolean {
  return (
    one.sdk === other.sdk &&
    one.fault === other.fault &&
    isSame(plainTitle(one), plainTitle(other)) &&
    isSame(one.meaning, other.meaning) &&
    isSame(one.cause, other.cause) &&
    one.remedy.length === other.remedy.length &&
    one.remedy.every(({ actor, step }, at) => {
      const like = other.remedy[at];
      return like !== undefined && like.actor === actor && isSame(like.step, step);
    })
  );
}

const isSame = (one: Text, other: Text): boolean => one.zh === other.zh && one.en === other.en;

/** Entries by what they are about, in the order of the first of each. */
export function matterGroups(entries: readonly Entry[]): [Entry, ...Entry[]][] {
  const groups: [Entry, ...Entry[]][] = [];
  for (const entry of entries) {
    const group = groups.find(([first]) => isSameMatter(first, entry));
    if (group) group.push(entry);
    else groups.push([entry]);
  }
  return groups;
}
