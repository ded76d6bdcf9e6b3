import type { Neighbours } from '../../catalog/pack/codes';
import { type KnownPacks, knownPacks } from '../../catalog/pack/known-packs';
import type { Catalog } from '../../catalog/schema';
import type { Source } from '../../catalog/source';

const intro = `# Whose numbers are known besides ours

Codes of *neighbours*: number, name and meaning, each with its source in the pack's \`codes.yaml\`. Where a column says so, some of a pack's codes are explained in full by entries in its \`tables/\`, and \`codes.yaml\` has the others ([decision 13](decisions/0013-explained-beside-ours.md)). This page is written from them by \`node scripts/knowledge.mjs write\` and checked by \`npm run check\`; do not edit it by hand. How to bring a list up to date: [adding-an-sdk.md](adding-an-sdk.md).
`;

/** A package with its version, or the host of a page. */
const shown = ({ package: name, version, page }: Source): string =>
  name === undefined ? new URL(page ?? '').host : [name, version].filter(Boolean).join(' ');

const cell = (text: string) => text.replaceAll('|', '\\|');
const distinct = (all: readonly string[]) => [...new Set(all)].sort();

interface Told {
  packs: KnownPacks;
  /** Ids of the entries. */
  entries: ReadonlySet<string>;
}

function rowOf(pack: string, { lists, codes }: Neighbours, { packs, entries }: Told): string {
  const sources = lists.filter((list) => list.pack === pack).map(({ source }) => source);
  const days = distinct(sources.map(({ read }) => read));
  const theirs = codes.filter((code) => code.pack === pack);
  const explained = theirs.filter(({ id }) => entries.has(id)).length;
  const read = days.length > 1 ? `${days[0]} to ${days.at(-1)}` : (days[0] ?? '');
  const cells = [
    `\`${pack}\``,
    packs.titleOf(pack).en,
    String(theirs.length),
    explained === 0 ? '' : String(explained),
    distinct(sources.map(shown)).join(', '),
    read,
  ];
  return `| ${cells.map(cell).join(' | ')} |`;
}

/** `docs/neighbours.md`: a row for each pack that has codes. */
export function neighboursPage(catalog: Catalog, neighbours: Neighbours): string {
  const told = { packs: knownPacks(catalog.packs), entries: new Set(catalog.entries.map(({ id }) => id)) };
  const ids = distinct(neighbours.lists.map(({ pack }) => pack));
  const sum = `${neighbours.codes.length} codes in ${neighbours.lists.length} lists of ${ids.length} packs.\n`;
  const head = '| pack | whose | codes | explained | read from | when |\n|---|---|---:|---:|---|---|';
  return [intro, sum, head, ...ids.map((pack) => rowOf(pack, neighbours, told)), ''].join('\n');
}
