import type { Neighbours } from '../../catalog/pack/codes';
import { type KnownPacks, knownPacks } from '../../catalog/pack/known-packs';
import type { Catalog } from '../../catalog/schema';
import type { Source } from '../../catalog/source';

const intro = `# Whose numbers are known besides ours

Codes of *neighbours*: number, name and meaning, each with its source in the pack's \`codes.yaml\`. This page is written from them by \`node scripts/knowledge.mjs write\` and checked by \`npm run check\`; do not edit it by hand. How to bring a list up to date: [adding-an-sdk.md](adding-an-sdk.md).
`;

/** A package with its version, or the host of a page. */
const shown = ({ package: name, version, page }: Source): string =>
  name === undefined ? new URL(page ?? '').host : [name, version].filter(Boolean).join(' ');

const cell = (text: string) => text.replaceAll('|', '\\|');
const distinct = (all: readonly string[]) => [...new Set(all)].sort();

function rowOf(pack: string, { lists, codes }: Neighbours, packs: KnownPacks): string {
  const sources = lists.filter((list) => list.pack === pack).map(({ source }) => source);
  const days = distinct(sources.map(({ read }) => read));
  const count = codes.filter((code) => code.pack === pack).length;
  const read = days.length > 1 ? `${days[0]} to ${days.at(-1)}` : (days[0] ?? '');
  const cells = [
    `\`${pack}\``,
    packs.titleOf(pack).en,
    String(count),
    distinct(sources.map(shown)).join(', '),
    read,
  ];
  return `| ${cells.map(cell).join(' | ')} |`;
}

/** `docs/neighbours.md`: a row for each pack that has codes. */
export function neighboursPage(catalog: Catalog, neighbours: Neighbours): string {
  const packs = knownPacks(catalog.packs);
  const ids = distinct(neighbours.lists.map(({ pack }) => pack));
  const sum = `${neighbours.codes.length} codes in ${neighbours.lists.length} lists of ${ids.length} packs.\n`;
  const head = '| pack | whose | codes | read from | when |\n|---|---|---:|---|---|';
  return [intro, sum, head, ...ids.map((pack) => rowOf(pack, neighbours, packs)), ''].join('\n');
}
