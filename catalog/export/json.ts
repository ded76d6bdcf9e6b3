import { plainTitle } from '../plain-title';
import type { Entry, Fault, Language, Text } from '../schema';
import { flagsOf } from './cells';
import type { ExportColumn } from './columns';
import { mapped, type OnProgress, untold } from './progress';
import type { ExportTable } from './table';

/** Raised when what is written changes its meaning or goes away; a further field alone leaves it as it is. */
const schemaVersion = 1;

/** In the languages asked for. */
type Spoken = Partial<Text>;

/** The entries as data, as docs/export.schema.json has them. A field is called like its column. */
export function jsonOf(
  entries: readonly Entry[],
  faults: ReadonlyMap<string, Fault>,
  columns: readonly ExportColumn[],
  languages: ExportTable['languages'],
  errdeskVersion: string,
  onProgress: OnProgress = untold,
): string {
  const fields = fieldsOf(faults, languages);
  const told = columns.filter((column) => column !== 'id');
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
        ...Object.fromEntries(told.map((column) => [column, fields[column](entry)])),
      }),
      onProgress,
    ),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function fieldsOf(
  faults: ReadonlyMap<string, Fault>,
  languages: readonly Language[],
): Record<ExportColumn, (entry: Entry) => unknown> {
  const say = (text: Text): Spoken =>
    Object.fromEntries(languages.map((language) => [language, text[language]]));
  return {
    code: ({ code }) => code ?? null,
    hex: ({ hex }) => hex ?? null,
    symbol: ({ symbol }) => symbol ?? null,
    title: (entry) => say(plainTitle(entry)),
    sdk: ({ sdk }) => sdk,
    side: ({ side }) => side,
    fault: ({ fault }) => {
      const title = faults.get(fault)?.title;
      return { id: fault, ...(title && { title: say(title) }) };
    },
    actor: ({ remedy }) => remedy[0]?.actor ?? null,
    retry: ({ retry }) => retry,
    meaning: ({ meaning }) => say(meaning),
    cause: ({ cause }) => ({ origin: cause.origin, text: say(cause) }),
    steps: ({ remedy }) => remedy.map(({ step, actor, origin }) => ({ actor, origin, text: say(step) })),
    confirm: ({ confirm }) => say(confirm),
    aliases: ({ aliases }) => aliases.map(({ name, source }) => ({ name, source })),
    literals: ({ literals }) => literals,
    parent: ({ parent }) => parent ?? null,
    since: ({ since }) => since ?? null,
    deprecated: ({ deprecated }) =>
      deprecated ? { version: deprecated.version, text: say(deprecated) } : null,
    flags: flagsOf,
    disputes: ({ disputes }) =>
      disputes.map(({ about, readings }) => ({
        about: say(about),
        readings: readings.map((reading) => ({ document: reading.document, text: say(reading) })),
      })),
    defects: ({ defects }) => defects.map((defect) => ({ document: defect.document, text: say(defect) })),
    document: ({ documents }) => documents.map(({ id }) => id),
    sources: ({ documents }) => documents.map(({ id, section }) => ({ document: id, section })),
    id: ({ id }) => id,
  };
}
