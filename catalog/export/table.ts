import { languageLabels } from '../labels';
import type { Entry, Language } from '../schema';
import type { Cell } from './cells';
import { columns, type ExportColumn } from './columns';
import { mapped, type OnProgress, untold } from './progress';
import type { Titles } from './titles';

export interface Heading {
  column: ExportColumn;
  text: string;
  /** Language of the words in the column; null where they are in none: codes, names, ids. */
  language: Language | null;
}

/** The table that every format but JSON writes. */
export interface ExportTable {
  /** The first one is the language of the file. */
  languages: readonly [Language, ...Language[]];
  headings: readonly Heading[];
  rows: readonly (readonly Cell[])[];
}

/** The entries as rows, in the order given. In both languages a column of words is there twice. */
export function tableOf(
  entries: readonly Entry[],
  titles: Titles,
  names: readonly ExportColumn[],
  languages: ExportTable['languages'],
  onProgress: OnProgress = untold,
): ExportTable {
  const headings = names.flatMap((column) => headingsOf(column, languages));
  const [first] = languages;
  const rows = mapped(
    entries,
    (entry) => headings.map(({ column, language }) => columns[column].cell(entry, language ?? first, titles)),
    onProgress,
  );
  return { languages, headings, rows };
}

/** The headings of a column: one, or one for each language. */
export function headingsOf(column: ExportColumn, languages: ExportTable['languages']): Heading[] {
  const { heading, spoken } = columns[column];
  if (!spoken) {
    const texts = new Set(languages.map((language) => heading[language]));
    return [{ column, language: null, text: [...texts].join(' / ') }];
  }
  if (languages.length === 1)
    return languages.map((language) => ({ column, language, text: heading[language] }));
  // The heading names its language, since a word such as SDK is the same in both.
  return languages.map((language) => {
    const of = languageLabels[language][language];
    const text = language === 'zh' ? `${heading.zh}（${of}）` : `${heading.en} (${of})`;
    return { column, language, text };
  });
}
