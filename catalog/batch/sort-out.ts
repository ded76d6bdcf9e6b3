import { type Batch, type BatchRow, withinRoom } from './batch';
import { delimitedTable } from './delimited';
import { isTableName, isWorkbookName } from './file-kinds';
import { htmlTable } from './html-table';
import { jsonTable } from './json-table';
import type { LeftOut } from './left-out';
import { type Told, tellRoles } from './roles';
import type { Table } from './table';

/** A text that was pasted, or that of a file. */
export interface Source {
  /** Of its file, with the folders inside of what was given; null for what was pasted. */
  name: string | null;
  text: string;
  /** The same as a page, where the clipboard holds it so. */
  html?: string | undefined;
}

/** What was given, sorted out: one text to read, or tickets of which each is read by itself. */
export type SortedOut =
  /** `perhaps`: what it would be otherwise, where that is not clear. */
  | { kind: 'one'; source: Source; left: readonly LeftOut[]; perhaps: Batch | null }
  /** `isSure`: whether it can hardly be one text. */
  | { kind: 'several'; batch: Batch; isSure: boolean }
  | { kind: 'none'; left: readonly LeftOut[] };

/** @param name of the folder or the archive that they came in, or of the one file */
export function sortOut(
  sources: readonly Source[],
  name: string | null,
  left: readonly LeftOut[] = [],
): SortedOut {
  const [first] = sources;
  if (!first) return { kind: 'none', left };
  if (sources.length === 1) return sortOne(first, name ?? first.name, left);
  return { kind: 'several', batch: withinRoom(joined(sources, name, left)), isSure: true };
}

function sortOne(source: Source, name: string | null, left: readonly LeftOut[]): SortedOut {
  const found = tableIn(source);
  if (!found) return { kind: 'one', source, left, perhaps: null };
  const { table, roles, likeness } = found;
  const rows = table.rows.map((cells): BatchRow => ({ file: null, cells, text: null }));
  const batch = withinRoom({ name, headings: table.headings, roles, rows, left });
  if (batch.rows.length < 2) return { kind: 'one', source, left, perhaps: null };
  if (likeness === 'surely') return { kind: 'several', batch, isSure: false };
  return { kind: 'one', source, left, perhaps: batch };
}

/** All of it: each row of a table of tickets, and each other file. */
function joined(sources: readonly Source[], name: string | null, left: readonly LeftOut[]): Batch {
  const each = sources.map((source) => {
    const found = tableIn(source);
    return { source, found: found?.likeness === 'surely' ? found : undefined };
  });
  const headings = [...new Set(each.flatMap(({ found }) => found?.table.headings ?? []))];
  const roles = headings.map(
    (heading) =>
      each.map(({ found }) => found?.roles[found.table.headings.indexOf(heading)]).find(Boolean) ?? null,
  );
  const rows = each.flatMap(({ source, found }): BatchRow[] => {
    const file = source.name;
    if (!found) return [{ file, cells: [], text: source.text }];
    const { table } = found;
    const places = headings.map((heading) => table.headings.indexOf(heading));
    return table.rows.map((row) => ({ file, cells: places.map((at) => row[at] ?? ''), text: null }));
  });
  return { name, headings, roles, rows, left };
}

function tableIn({ name, text, html }: Source): Told | undefined {
  const isNamed = name !== null && isTableName(name);
  const all = [() => pageTable(html ?? text), () => jsonTable(text), () => delimitedTable(text)];
  const ofWorkbook = [() => delimitedTable(text, ['\t'])];
  for (const read of name !== null && isWorkbookName(name) ? ofWorkbook : all) {
    const table = read();
    if (!table) continue;
    const told = tellRoles(table, isNamed);
    if (told.likeness !== 'not') return told;
  }
  return undefined;
}

/** UTF-16 units of the longest page that is looked through; a list of ten thousand tickets is shorter. */
const longestPage = 16 * 1024 * 1024;

/** A page may be nested more deeply than can be gone through. */
function pageTable(page: string): Table | undefined {
  if (page.length > longestPage || !/<table[\s>]/i.test(page)) return undefined;
  try {
    return htmlTable(page);
  } catch {
    return undefined;
  }
}
