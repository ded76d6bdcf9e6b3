import type { Entry } from '../schema';
import { csvOf } from './csv';
import { type ExportRequest, languagesOf } from './export';
import { fragmentOf } from './html-fragment';
import { jsonOf } from './json';
import { markdownOf } from './markdown-table';
import { type OnProgress, partOf, untold } from './progress';
import { tableOf } from './table';
import type { Titles } from './titles';

/** What goes on the clipboard: whoever pastes takes the form that can be shown there. */
export interface ExportCopy {
  text: string;
  html?: string;
}

/**
 * The entries as they are pasted elsewhere, in the order given. What is a file of its own, a workbook or a page, is a
 * table there: with its lines where text has a form, else with tabs, as spreadsheets take it too.
 * @param longest UTF-16 units of a form; where one is longer, how long it is
 */
export function copyEntries(
  entries: readonly Entry[],
  titles: Titles,
  { format, language, columns, version }: ExportRequest,
  longest: number,
  onProgress: OnProgress = untold,
): ExportCopy | { tooLong: number } {
  const languages = languagesOf[language];
  if (format === 'json')
    return fitting({ text: jsonOf(entries, titles, columns, languages, version, onProgress) }, longest);
  const table = tableOf(entries, titles, columns, languages, partOf(onProgress, 0, 0.4));
  const writing = partOf(onProgress, 0.4, 0.7);
  switch (format) {
    case 'csv':
      return fitting({ text: csvOf(table, { bom: false }, writing) }, longest);
    case 'md':
      return fitting({ text: markdownOf(table, writing) }, longest);
    case 'xlsx':
    case 'html': {
      const text = csvOf(table, { delimiter: 'tab', bom: false }, writing);
      if (text.length > longest) return { tooLong: text.length };
      return fitting({ text, html: fragmentOf(table, partOf(onProgress, 0.7, 1)) }, longest);
    }
  }
}

function fitting(copy: ExportCopy, longest: number): ExportCopy | { tooLong: number } {
  const length = Math.max(copy.text.length, copy.html?.length ?? 0);
  return length > longest ? { tooLong: length } : copy;
}
