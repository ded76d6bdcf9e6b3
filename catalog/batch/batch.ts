import { meaningOf } from './headings';
import type { LeftOut } from './left-out';
import { mostTickets } from './limits';
import type { Roles } from './roles';

/** A ticket as it is read, apart from all others. */
export interface BatchTicket {
  text: string;
  customer: string;
  ticket: string;
  /** The file that it came from, where that is of no table. */
  name: string | null;
}

/** A row of a table, or a whole file. */
export interface BatchRow {
  /** The file that it came from, where there are several; else null. */
  file: string | null;
  /** Under the batch's headings. Of a whole file there are none. */
  cells: readonly string[];
  /** The text of a whole file. */
  text: string | null;
}

/** Tickets that came together: the rows of a table, files, or both. */
export interface Batch {
  /** Of the file, the folder or the archive; null for what was pasted. */
  name: string | null;
  /** The headings of its tables; none where there are only files. */
  headings: readonly string[];
  /** The role of each of these columns. */
  roles: Roles;
  rows: readonly BatchRow[];
  left: readonly LeftOut[];
}

/** A row as a ticket. */
export function ticketOf({ headings, roles }: Pick<Batch, 'headings' | 'roles'>, row: BatchRow): BatchTicket {
  if (row.text !== null) return { text: row.text, customer: '', ticket: '', name: row.file };
  const cellOf = (role: 'customer' | 'ticket') =>
    (row.cells[roles.indexOf(role)] ?? '').trim().slice(0, longestField);
  return {
    text: textOf(headings, roles, row.cells),
    customer: cellOf('customer'),
    ticket: cellOf('ticket'),
    name: null,
  };
}

/** As long as the fields of the answer. */
const longestField = 200;

/** What a customer wrote stands as it is; what other columns say is labelled, unless it is all that there is. */
function textOf(headings: readonly string[], roles: Roles, cells: readonly string[]): string {
  const columns = roles.flatMap((role, at) => (role === 'text' && cells[at]?.trim() ? [at] : []));
  const line = (at: number) => {
    const cell = cells[at]?.trim() ?? '';
    const heading = headings[at] ?? '';
    return columns.length === 1 || meaningOf(heading) !== 'fact' ? cell : `${heading}: ${cell}`;
  };
  return columns.map(line).join('\n');
}

/** A batch with no more tickets than are read at once, and none that is empty. */
export function withinRoom(batch: Batch): Batch {
  const full = batch.rows.filter((row) => ticketOf(batch, row).text.trim() !== '');
  const left: LeftOut[] = [...batch.left];
  const blank = batch.rows.length - full.length;
  const name = batch.name ?? '';
  if (blank > 0) left.push({ name, why: 'empty', count: blank });
  const more = full.length - mostTickets;
  if (more > 0) left.push({ name, why: 'too-many', count: more });
  return { ...batch, rows: full.slice(0, mostTickets), left };
}
