import type { Entry, Language, Text } from '../schema';
import type { ExportFormat, ExportLanguage } from './choices';
import type { ExportColumn } from './columns';
import { type CsvOptions, csvOf } from './csv';
import { htmlOf } from './html-table';
import { jsonOf } from './json';
import { markdownOf } from './markdown-table';
import { type OnProgress, partOf, untold } from './progress';
import { type ExportTable, tableOf } from './table';
import type { Titles } from './titles';
import { xlsxOf } from './xlsx';

export interface ExportRequest {
  format: ExportFormat;
  language: ExportLanguage;
  /** Left to right. */
  columns: readonly ExportColumn[];
  /** The query that found the entries, for a page's caption; empty where these are all entries. */
  query: string;
  /** Version of Errdesk. */
  version: string;
  csv?: CsvOptions;
}

export interface ExportFile {
  /** Text must be written as UTF-8. */
  content: string | Uint8Array;
  /** What a person must know about the file, such as that a cell was cut. */
  notes: readonly Text[];
}

export const languagesOf: Record<ExportLanguage, readonly [Language, ...Language[]]> = {
  zh: ['zh'],
  en: ['en'],
  both: ['zh', 'en'],
};

/**
 * The content of a file with the entries, in the order given. Cells are escaped for their format, so that none runs
 * anything.
 */
export function exportEntries(
  entries: readonly Entry[],
  titles: Titles,
  request: ExportRequest,
  onProgress: OnProgress = untold,
): ExportFile {
  const { format, language, columns, version } = request;
  const languages = languagesOf[language];
  if (format === 'json')
    return { content: jsonOf(entries, titles, columns, languages, version, onProgress), notes: [] };
  const table = tableOf(entries, titles, columns, languages, partOf(onProgress, 0, 0.4));
  return written(table, format, request, entries.length, partOf(onProgress, 0.4, 1));
}

/** A table as a file. */
export function written(
  table: ExportTable,
  format: Exclude<ExportFormat, 'json'>,
  { query, csv }: Pick<ExportRequest, 'query' | 'csv'>,
  count: number,
  onProgress: OnProgress = untold,
): ExportFile {
  const text = (content: string): ExportFile => ({ content, notes: [] });
  switch (format) {
    case 'csv':
      return text(csvOf(table, csv, onProgress));
    case 'md':
      return text(markdownOf(table, onProgress));
    case 'html':
      return text(htmlOf(table, captionOf(table, query, count), onProgress));
    case 'xlsx': {
      const { bytes, notes } = xlsxOf(table, onProgress);
      return { content: bytes, notes };
    }
  }
}

function captionOf({ languages: [language], named }: ExportTable, query: string, count: number): string {
  const many = count.toLocaleString('en');
  if (named) return `${named[language]}${query && (language === 'zh' ? '：' : ': ')}${query}`;
  if (language === 'zh') return `Errdesk 错误码${query && `：${query}`}（${many} 条）`;
  return `Errdesk error codes${query && `: ${query}`} (${count === 1 ? '1 entry' : `${many} entries`})`;
}
