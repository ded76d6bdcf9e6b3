import type { Catalog, DocumentId, Entry } from '../../catalog/schema';
import { documentIds } from '../../catalog/schema';

const intro = `# The documents, and where they err

Errdesk answers from five documents that two vendors published. Facts are taken over as they stand; where a document contradicts another one (a *dispute*) or is wrong in itself (a *defect*), the entry says so in the window, and this page lists it. It is written from the data files by \`node scripts/knowledge.mjs write\` and checked by \`npm run check\`; do not edit it by hand.
`;

/** One line in a table: pipes and line breaks would end the cell. */
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const nameOf = ({ code, symbol }: Entry) => [code, symbol].filter(Boolean).join(' ');

/** docs/documents.md: every dispute and every defect, by document. */
export function documentsPage({ entries }: Catalog): string {
  const rowsOf = (document: DocumentId) =>
    entries.filter(({ documents }) => documents.some(({ id }) => id === document));
  const overview = documentIds.map((document) => {
    const rows = rowsOf(document);
    return `| \`${document}\` | ${rows.length} | ${rows.flatMap((entry) => defectsOf(entry, document)).length} |`;
  });
  return [
    intro,
    '| document | rows | defects |\n|---|---|---|',
    ...overview,
    '\n## Disputes\n',
    ...entries.flatMap(disputeLines),
    ...documentIds.map((document) => defectSection(document, rowsOf(document))),
    '',
  ].join('\n');
}

const defectsOf = ({ defects }: Entry, document: DocumentId) =>
  defects.filter((defect) => defect.document === document);

function disputeLines(entry: Entry): string[] {
  return entry.disputes.flatMap(({ about, readings }) => [
    `**${nameOf(entry)}** (\`${entry.id}\`). ${about.en} ${about.zh}\n`,
    ...readings.map(({ document, en, zh }) => `- \`${document}\`: ${en} ${zh}`),
    '',
  ]);
}

function defectSection(document: DocumentId, entries: readonly Entry[]): string {
  const rows = entries.flatMap((entry) =>
    defectsOf(entry, document).map(({ en, zh }) => `| ${cell(nameOf(entry))} | ${cell(en)} | ${cell(zh)} |`),
  );
  if (rows.length === 0) return `## ${document}\n\nNo defect is known.\n`;
  return [`## ${document}\n`, '| code | what is wrong | 问题 |\n|---|---|---|', ...rows, ''].join('\n');
}
