import { maskedCells, plainAnswer, type Sheet } from '../batch/sheet';
import type { Language } from '../schema';
import type { FindOwn } from '../triage/secrets/own';
import { numberOf } from './cells';
import type { TicketFormat } from './choices';
import { type ExportFile, written } from './export';
import { mapped, type OnProgress, partOf, untold } from './progress';
import type { ExportTable, Heading } from './table';

/** The tickets of a batch as one table: the file's own columns, then what is added. Secrets are masked in all of it. */
function ticketTable(
  { own, known, added, rows }: Sheet,
  language: Language,
  findOwn?: FindOwn,
  onProgress: OnProgress = untold,
): ExportTable {
  const heading = (text: string, width: number, prose = false): Heading => ({
    ...{ column: null, text, language: null },
    ...{ width, prose },
  });
  return {
    languages: [language],
    headings: [
      ...own.map((text) => heading(text, 24, true)),
      heading(added.verdict, 12),
      heading(added.code, 10),
      heading(added.finding, 36),
      heading(added.answer, 70, true),
      heading(added.language, 10),
      heading(added.answered, 10),
    ],
    rows: mapped(
      rows,
      (row) => [
        ...maskedCells(row.cells, known, findOwn),
        row.verdict,
        numberOf(row.code ?? undefined),
        row.finding,
        plainAnswer(row, findOwn),
        row.languageName,
        row.answered,
      ],
      onProgress,
    ),
    named: { zh: '工单', en: 'Tickets' },
  };
}

/** The content of a file with the tickets. */
export function exportTickets(
  sheet: Sheet,
  { format, language, name }: { format: TicketFormat; language: Language; name: string },
  findOwn?: FindOwn,
  onProgress: OnProgress = untold,
): ExportFile {
  const table = ticketTable(sheet, language, findOwn, partOf(onProgress, 0, 0.8));
  return written(table, format, { query: name }, sheet.rows.length, partOf(onProgress, 0.8, 1));
}
