import type { Entry } from '../schema';
import { type CodeColumnName, codeColumns, type ListedCode } from './code-columns';
import { columns, type ExportColumn, type Say } from './columns';
import { mapped, type OnProgress, untold } from './progress';
import type { ExportTable } from './table';
import type { Titles } from './titles';

/** Raised when a field changes its meaning or is removed; not when one is added. */
const schemaVersion = 1;

/** The entries as data, as docs/export.schema.json has them. A field is called like its column. */
export function jsonOf(
  entries: readonly Entry[],
  titles: Titles,
  names: readonly ExportColumn[],
  languages: ExportTable['languages'],
  errdeskVersion: string,
  onProgress: OnProgress = untold,
): string {
  const say = sayIn(languages);
  const written = names.filter((name) => name !== 'id');
  const content = {
    format: 'errdesk-entries',
    version: schemaVersion,
    generator: { name: 'Errdesk', version: errdeskVersion },
    languages,
    count: entries.length,
    entries: mapped(
      entries,
      (entry) => ({
        id: entry.id,
        ...Object.fromEntries(written.map((name) => [name, columns[name].data(entry, say, titles)])),
      }),
      onProgress,
    ),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

const sayIn =
  (languages: ExportTable['languages']): Say =>
  (text) =>
    Object.fromEntries(languages.map((language) => [language, text[language]]));

/** Other people's codes in the same manner. */
export function codesJson(
  codes: readonly ListedCode[],
  titles: Titles,
  names: readonly CodeColumnName[],
  languages: ExportTable['languages'],
  errdeskVersion: string,
): string {
  const say = sayIn(languages);
  const written = names.filter((name) => name !== 'id');
  const content = {
    format: 'errdesk-neighbour-codes',
    version: schemaVersion,
    generator: { name: 'Errdesk', version: errdeskVersion },
    languages,
    count: codes.length,
    codes: codes.map((code) => ({
      id: code.id,
      ...Object.fromEntries(written.map((name) => [name, codeColumns[name].data(code, say, titles)])),
    })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
