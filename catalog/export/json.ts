import type { Entry, Text } from '../schema';
import { columns, type ExportColumn } from './columns';
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
  const say = (text: Text) => Object.fromEntries(languages.map((language) => [language, text[language]]));
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
