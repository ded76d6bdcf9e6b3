import type { Entry, Pack } from '../schema';
import type { Neighbours } from './codes';
import type { Knowledge, Signs } from './signs';

/** A reference that leads nowhere or an id that is there twice: where it is, and how to correct it. */
export interface BrokenReference {
  path: string;
  problem: string;
}

/** Ids that are used twice, references that lead nowhere, hexadecimal forms that are another number. */
export function brokenReferences(knowledge: Knowledge): BrokenReference[] {
  const { packs, entries, faults, signs } = knowledge;
  const problems: BrokenReference[] = [];
  for (const id of twice(faults.map((fault) => fault.id)))
    problems.push({ path: 'faults', problem: `the fault ${id} stands twice; keep one of the two` });
  for (const id of twice(documentsOf(packs)))
    problems.push({ path: id, problem: 'two packs have a document of this id; rename one of them' });
  problems.push(...sharedRanks(packs), ...brokenEntries(knowledge));
  problems.push(...brokenSigns(signs, packs, new Set(entries.map(({ id }) => id))));
  return problems;
}

/** Codes of neighbours that stand twice in a list, or name a fault that does not exist. */
export function brokenCodes({ faults }: Knowledge, { codes, lists }: Neighbours): BrokenReference[] {
  const faultIds = new Set(faults.map(({ id }) => id));
  const unknown = codes.filter(({ fault }) => fault !== undefined && !faultIds.has(fault));
  return [
    ...twice(lists.map(({ pack, id }) => `${pack}/${id}`)).map((id) => ({
      path: id,
      problem: 'two lists have this id; rename one of them',
    })),
    ...twice(codes.map(({ id }) => id)).map((id) => ({
      path: id,
      problem: 'stands twice in its list; put both meanings into one',
    })),
    ...unknown.map(({ id, fault }) => ({
      path: id,
      problem: `fault ${fault} is not in catalog/packs/faults/`,
    })),
  ];
}

/** Two SDKs cannot come first both. */
function sharedRanks(packs: readonly Pack[]): BrokenReference[] {
  const full = packs.filter((pack) => pack.kind === 'full');
  const ranks = full.flatMap(({ id, order, tab }) => [
    { id, rank: `order ${order}` },
    { id, rank: `tab.order ${tab.order}` },
  ]);
  return ranks
    .filter(({ rank }, at) => ranks.findIndex((other) => other.rank === rank) < at)
    .map(({ id, rank }) => ({
      path: `${id}/pack.yaml`,
      problem: `another pack has ${rank}; take the next free one`,
    }));
}

const documentsOf = (packs: readonly Pack[]) =>
  packs.flatMap((pack) => (pack.kind === 'full' ? pack.documents.map(({ id }) => id) : []));

function twice(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
}

function brokenEntries({ packs, entries, faults }: Knowledge): BrokenReference[] {
  const documents = new Map(packs.map((pack) => [pack.id, new Set(documentsOf([pack]))]));
  const faultIds = new Set(faults.map(({ id }) => id));
  const known = new Set(entries.map(({ id }) => id));
  const seen = new Set<string>();
  return entries.flatMap((entry) => {
    const isRepeated = seen.has(entry.id);
    seen.add(entry.id);
    const cited = documents.get(entry.sdk) ?? new Set();
    const says = [
      isRepeated && 'this key stands twice; give the second one a key of its own',
      entry.parent && !known.has(entry.parent) && `parent ${entry.parent} does not exist`,
      !faultIds.has(entry.fault) && `fault ${entry.fault} is not in catalog/packs/faults/`,
      entry.hex &&
        entry.hex !== `0x${Number(entry.code).toString(16)}` &&
        `${entry.hex} is not ${entry.code} in hexadecimal`,
      !entry.code && !entry.symbol && 'has neither a code nor a symbol',
      ...citedIn(entry).map((id) => !cited.has(id) && `cites ${id}, which is no document of its pack.yaml`),
    ];
    return says.flatMap((problem) => (problem ? [{ path: entry.id, problem }] : []));
  });
}

function citedIn({ documents, disputes, defects }: Entry): string[] {
  return [
    ...documents.map(({ id }) => id),
    ...disputes.flatMap(({ readings }) => readings.map(({ document }) => document)),
    ...defects.map(({ document }) => document),
  ];
}

function brokenSigns(signs: Signs, packs: readonly Pack[], entries: ReadonlySet<string>): BrokenReference[] {
  const full = new Set(packs.filter(({ kind }) => kind === 'full').map(({ id }) => id));
  const missing = signs.own.flatMap(({ pack, told, wording }) =>
    [
      ...told.map(({ entry }) => ({ file: 'words.yaml', entry })),
      ...Object.keys(wording).map((entry) => ({ file: 'wording.yaml', entry })),
    ]
      .filter(({ entry }) => !entries.has(`${pack}/${entry}`))
      .map(({ file, entry }) => ({
        path: `${pack}/${file}`,
        problem: `there is no entry ${entry} in this pack`,
      })),
  );
  const marks = signs.foreign.flatMap(({ pack, marks: all }) =>
    all.flatMap(({ passedOnBy, strings, pattern }) => [
      ...passedOnBy
        .filter((id) => !full.has(id))
        .map((id) => ({ path: `${pack}/marks.yaml`, problem: `passedOnBy: there is no SDK ${id}` })),
      ...(strings || pattern
        ? []
        : [{ path: `${pack}/marks.yaml`, problem: 'a mark has neither strings nor a pattern' }]),
    ]),
  );
  return [...missing, ...marks];
}
