import type { z } from 'zod';
import type { Catalog, Entry, Fault } from './schema';
import { entrySchema } from './schema';
import type { Table } from './table-schema';
import { faultsFileSchema, tableSchema } from './table-schema';

/** A data file as read: its path below `catalog/data`, and what its YAML says. */
export interface DataFile {
  path: string;
  content: unknown;
}

/** What is wrong with the data, where, in words that say what to mend. */
export interface DataProblem {
  path: string;
  problem: string;
}

const faultsFolder = 'faults/';

/**
 * Makes the catalog out of its data files. Files are taken in the order given; entries keep the order of
 * their files. Problems are all listed, not only the first; the catalog is complete only if there are none.
 */
export function compileCatalog(files: readonly DataFile[]): { catalog: Catalog; problems: DataProblem[] } {
  const problems: DataProblem[] = [];
  const faults: Fault[] = [];
  const entries: Entry[] = [];
  for (const file of files) {
    const tell = (problem: string) => problems.push({ path: file.path, problem });
    if (file.path.startsWith(faultsFolder))
      faults.push(...(read(faultsFileSchema, file.content, tell)?.faults ?? []));
    else entries.push(...entriesOf(file, tell));
  }
  const catalog = { entries, faults };
  problems.push(...brokenReferences(catalog));
  return { catalog, problems };
}

function entriesOf(file: DataFile, tell: (problem: string) => void): Entry[] {
  const table = read(tableSchema, file.content, tell);
  if (!table) return [];
  const place = `${table.sdk}/${table.table}.yaml`;
  if (file.path !== place) tell(`says it is ${place}; move the file, or mend its sdk and table`);
  return table.entries.map((raw) => toEntry(table, raw));
}

function toEntry(table: Table, raw: Table['entries'][number]): Entry {
  const { key, side, documents, remedy, ...rest } = raw;
  return entrySchema.parse({
    id: `${table.sdk}/${table.table}/${key}`,
    sdk: table.sdk,
    documents: table.documents.filter(({ id }) => documents?.includes(id) ?? true),
    side: side ?? table.side,
    ...rest,
    remedy: remedy.map(({ actor, origin, zh, en }) => ({ step: { zh, en }, actor, origin })),
  });
}

function read<T extends z.ZodType>(
  schema: T,
  content: unknown,
  tell: (problem: string) => void,
): z.infer<T> | undefined {
  const parsed = schema.safeParse(content);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) tell(`${issue.path.join('.')}: ${issue.message}`);
  return undefined;
}

/** Ids that are used twice, references that lead nowhere, hexadecimal forms that are another number. */
function brokenReferences({ entries, faults }: Catalog): DataProblem[] {
  const problems: DataProblem[] = [];
  const ids = new Set<string>();
  const faultIds = new Set(faults.map(({ id }) => id));
  if (faultIds.size < faults.length)
    problems.push({ path: faultsFolder, problem: 'one fault id stands twice; keep one of the two' });
  const known = new Set(entries.map(({ id }) => id));
  for (const entry of entries) {
    const tell = (problem: string) => problems.push({ path: entry.id, problem });
    if (ids.has(entry.id)) tell('this key stands twice; give the second one a key of its own');
    ids.add(entry.id);
    if (entry.parent && !known.has(entry.parent)) tell(`parent ${entry.parent} does not exist`);
    if (!faultIds.has(entry.fault)) tell(`fault ${entry.fault} is not in catalog/data/${faultsFolder}`);
    if (entry.hex && entry.hex !== `0x${Number(entry.code).toString(16)}`)
      tell(`${entry.hex} is not ${entry.code} in hexadecimal`);
    if (!entry.code && !entry.symbol) tell('has neither a code nor a symbol');
  }
  return problems;
}
