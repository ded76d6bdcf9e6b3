import type { ExportFormat, ExportLanguage } from '../../../catalog/export/choices';
import { number, plural } from './numbers';

export const exports = {
  exports: {
    button: {
      found: (count: number) => `Export ${number(count)}`,
      chosen: (count: number) => `Export ${number(count)} chosen`,
    },
    buttonAlone: 'Export',
    title: 'Export the table',
    rows: 'Rows',
    asListed: (count: number) => `${plural(count, 'row', 'rows')}, filtered and sorted as they are`,
    chosenRows: (count: number) => `${number(count)} chosen`,
    foundRows: (count: number) => `All ${number(count)} listed`,
    columns: 'Columns',
    shownColumns: (count: number) => `${number(count)} shown`,
    allColumns: (count: number) => `All ${number(count)}`,
    language: 'Language',
    languages: { zh: '中文', en: 'English', both: 'Both' } satisfies Record<ExportLanguage, string> as Record<
      ExportLanguage,
      string
    >,
    format: 'Format',
    formats: { xlsx: 'Excel', csv: 'CSV', md: 'Markdown', json: 'JSON', html: 'HTML' } satisfies Record<
      ExportFormat,
      string
    > as Record<ExportFormat, string>,
    /** What is saved, and what is copied. */
    hints: {
      xlsx: 'A workbook whose codes are numbers. Copied as a table, for Excel, Word or mail.',
      csv: 'Opens in any spreadsheet, in UTF-8; formulas do not run. Copied as text.',
      md: 'A table for GitHub, wikis and tickets that read Markdown. Copied as text.',
      json: 'Data for programs, with its own schema. Copied as text.',
      html: 'A page for any browser, ready to print. Copied as a table, for Excel, Word or mail.',
    } satisfies Record<ExportFormat, string> as Record<ExportFormat, string>,
    save: 'Save…',
    copy: 'Copy',
    /** The path follows. */
    saved: (rows: number) => `Saved ${plural(rows, 'row', 'rows')} to`,
    copied: (rows: number) => `Copied ${plural(rows, 'row', 'rows')}`,
    reveal: 'Show in folder',
    making: (rows: number, percent: number) =>
      `Preparing ${plural(rows, 'row', 'rows')}: ${number(percent)}\u00a0%`,
    cancel: 'Cancel',
  },
};

export type ExportsStrings = typeof exports;
