import type { Entry } from '../schema';
import { csvOf } from './csv';
import { type ExportRequest, languagesOf } from './export';
import { fragmentOf } from './html-fragment';
import { jsonOf } from './json';
import { markdownOf } from './markdown-table';
import { type OnProgress, partOf, untold } from './progress';
import { tableOf } from './table';
import type { Titles } from './titles';

/** The forms that go on the clipboard together: the program that pastes picks the best that it can show. */
export interface ExportCopy {
  text: string;
  html?: string;
}

/**
 * The entries for the clipboard, in the order given. A workbook and a page are files and cannot be pasted, so they
 * become a table: as HTML with its lines, and as plain text with tabs, which spreadsheets understand.
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
