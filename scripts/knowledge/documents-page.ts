import type { Catalog, Entry, FullPack } from '../../catalog/schema';

const intro = (title: string) => `# The documents of ${title}, and where they err

Facts are taken over as they stand; where a document contradicts another one (a *dispute*) or is wrong in itself (a *defect*), the entry says so in the window, and this page lists it. It is written from the tables of the pack by \`node scripts/knowledge.mjs write\` and checked by \`npm run check\`; do not edit it by hand.
`;

/** One line in a table: pipes and line breaks would end the cell. */
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const nameOf = ({ code, symbol }: Entry) => [code, symbol].filter(Boolean).join(' ');

/** The `documents.md` of a pack: every dispute and every defect, by document. */
export function documentsPage({ id: pack, names, documents }: FullPack, catalog: Catalog): string {
  const entries = catalog.entries.filter(({ sdk }) => sdk === pack);
  const rowsOf = (document: string) =>
    entries.filter((entry) => entry.documents.some(({ id }) => id === document));
  const overview = documents.map(({ id }) => {
    const rows = rowsOf(id);
    return `| \`${id}\` | ${rows.length} | ${rows.flatMap((entry) => defectsOf(entry, id)).length} |`;
  });
  const disputes = entries.flatMap(disputeLines);
  return [
    intro(names.title.en),
    '| document | rows | defects |\n|---|---|---|',
    ...overview,
    '',
    ...(disputes.length > 0 ? ['## Disputes\n', ...disputes] : []),
    ...documents.map(({ id }) => defectSection(id, rowsOf(id))),
    '',
  ].join('\n');
}

const defectsOf = ({ defects }: Entry, document: string) =>
  defects.filter((defect) => defect.document === document);

function disputeLines(entry: Entry): string[] {
  return entry.disputes.flatMap(({ about, readings }) => [
    `**${nameOf(entry)}** (\`${entry.id}\`). ${about.en} ${about.zh}\n`,
    ...readings.map(({ document, en, zh }) => `- \`${document}\`: ${en} ${zh}`),
    '',
  ]);
}

function defectSection(document: string, entries: readonly Entry[]): string {
  const rows = entries.flatMap((entry) =>
    defectsOf(entry, document).map(({ en, zh }) => `| ${cell(nameOf(entry))} | ${cell(en)} | ${cell(zh)} |`),
  );
  if (rows.length === 0) return `## ${document}\n\nNo defect is known.\n`;
  return [`## ${document}\n`, '| code | what is wrong | 问题 |\n|---|---|---|', ...rows, ''].join('\n');
}
