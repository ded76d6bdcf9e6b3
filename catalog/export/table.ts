import { languageLabels } from '../labels';
import type { Entry, Language, Text } from '../schema';
import type { Cell } from './cells';
import { columns, type ExportColumn } from './columns';
import { mapped, type OnProgress, untold } from './progress';
import type { Titles } from './titles';

export interface Heading {
  /** Null for a column that is none of the catalog's. */
  column: ExportColumn | null;
  text: string;
  /** Language of the words in the column; null where they are in none: codes, names, ids. */
  language: Language | null;
  /** Width in a spreadsheet, in characters. */
  width: number;
  /** Whether it has sentences, which are broken into lines. */
  prose: boolean;
}

/** The table that every format but JSON writes. */
export interface ExportTable {
  /** The first one is the language of the file. */
  languages: readonly [Language, ...Language[]];
  headings: readonly Heading[];
  rows: readonly (readonly Cell[])[];
  /** What its rows are, where they are no error codes. */
  named?: Text;
}

/** The entries as rows, in the order given. In both languages a column of words is there twice. */
export function tableOf(
  entries: readonly Entry[],
  titles: Titles,
  names: readonly ExportColumn[],
  languages: ExportTable['languages'],
  onProgress: OnProgress = untold,
): ExportTable {
  const headings = names.flatMap((column) =>
    headingsOf(column, languages).map((heading) => ({ ...heading, column })),
  );
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
  const { heading, spoken, width, prose } = columns[column];
  const of = { column, width, prose };
  if (!spoken) {
    const texts = new Set(languages.map((language) => heading[language]));
    return [{ ...of, language: null, text: [...texts].join(' / ') }];
  }
  if (languages.length === 1)
    return languages.map((language) => ({ ...of, language, text: heading[language] }));
  // The heading names its language, since a word such as SDK is the same in both.
  return languages.map((language) => {
    const name = languageLabels[language][language];
    const text = language === 'zh' ? `${heading.zh}（${name}）` : `${heading.en} (${name})`;
    return { ...of, language, text };
  });
}
