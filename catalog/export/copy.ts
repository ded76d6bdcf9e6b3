import type { Entry, Fault } from '../schema';
import { csvOf } from './csv';
import { type ExportRequest, languagesOf } from './export';
import { fragmentOf } from './html-fragment';
import { jsonOf } from './json';
import { markdownOf } from './markdown-table';
import { type OnProgress, partOf, untold } from './progress';
import { tableOf } from './table';

/** What goes on the clipboard: whoever pastes takes the form that he can show. */
export interface ExportCopy {
  text: string;
  html?: string;
}

/**
 * The entries as they are pasted elsewhere, in the order given. What is a file of its own, a workbook or a page, is a
 * table there: with its lines where text has a form, else with tabs, as spreadsheets take it too.
 */
export function copyEntries(
  entries: readonly Entry[],
  faults: ReadonlyMap<string, Fault>,
  { format, language, columns, version }: ExportRequest,
  onProgress: OnProgress = untold,
): ExportCopy {
  const languages = languagesOf[language];
  if (format === 'json') return { text: jsonOf(entries, faults, columns, languages, version, onProgress) };
  const table = tableOf(entries, faults, columns, languages, partOf(onProgress, 0, 0.4));
  const writing = partOf(onProgress, 0.4, 0.7);
  switch (format) {
    case 'csv':
      return { text: csvOf(table, { bom: false }, writing) };
    case 'md':
      return { text: markdownOf(table, writing) };
    case 'xlsx':
    case 'html':
      return {
        text: csvOf(table, { delimiter: 'tab', bom: false }, writing),
        html: fragmentOf(table, partOf(onProgress, 0.7, 1)),
      };
  }
}
