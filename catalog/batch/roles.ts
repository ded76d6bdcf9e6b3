import { type Meaning, meaningOf } from './headings';
import type { Table } from './table';

export const roles = ['text', 'customer', 'ticket'] as const;
/** What a column is read as. */
export type Role = (typeof roles)[number];

/** The role of each column; null for those that are only carried along. */
export type Roles = readonly (Role | null)[];

/** Whether a table is one of tickets: surely, perhaps, or not. */
export type Likeness = 'surely' | 'perhaps' | 'not';

export interface Told {
  likeness: Likeness;
  roles: Roles;
  /** Its rows, with the first one among them where that holds no headings. */
  table: Table;
}

/** A heading is no sentence. */
const longestHeading = 40;

/** So many rows are looked at for what a column holds. */
const sampleRows = 200;

/**
 * Whether a table holds tickets, and which of its columns are what. A log can look like a table, and one ticket a row
 * would tear it apart: sure is only what a help desk writes over its columns.
 * @param isNamed whether the name of its file says that it is a table
 */
export function tellRoles(table: Table, isNamed: boolean): Told {
  const { headings } = table;
  const known = headings.map(meaningOf);
  const has = (meaning: Meaning) => known.includes(meaning);
  if (!known.some(Boolean) && !isNamed) return untitled(table);
  if (!headings.every(isHeading)) return isNamed ? guessed(table, known) : untitled(table);
  if (has('log') && !(has('ticket') && has('customer')))
    return { ...guessed(table, known), likeness: 'perhaps' };
  if (has('words') && isOfDesk(headings, known))
    return { likeness: 'surely', roles: rolesOf(table, known), table };
  return guessed(table, known, isNamed ? 'surely' : 'perhaps');
}

/** What programs write over their columns too. */
const weak =
  /^(id|no|nr|#|number|key|user|username|user name|name|from|sender|account|编号|序号|用户|用户名|名称)$/i;

/** Whether a help desk wrote these headings: it numbers tickets, names customers and notes what becomes of them. */
function isOfDesk(headings: readonly string[], known: readonly (Meaning | undefined)[]): boolean {
  const named = (['ticket', 'customer'] as const).filter((meaning) => known.includes(meaning));
  const isStrong = headings.some(
    (heading, at) => named.some((meaning) => meaning === known[at]) && !weak.test(heading.trim()),
  );
  const ofDesk = known.filter((meaning) => meaning === 'desk').length;
  return isStrong || named.length + ofDesk > 1;
}

const isHeading = (heading: string) =>
  heading !== '' && heading.length <= longestHeading && !/^[-+]?\d[\d.:/ -]*$/.test(heading);

function rolesOf({ headings, rows }: Table, known: readonly (Meaning | undefined)[]): Roles {
  const customer = known.indexOf('customer');
  const ticket = known.indexOf('ticket');
  return headings.map((_, at) => {
    if (at === customer) return 'customer';
    if (at === ticket) return 'ticket';
    const isBlank = rows.slice(0, sampleRows).every((row) => (row[at] ?? '').trim() === '');
    return !isBlank && (known[at] === 'words' || known[at] === 'fact') ? 'text' : null;
  });
}

/** The roles where no heading says which column is the text: the one in which most is written. */
function guessed(
  table: Table,
  known: readonly (Meaning | undefined)[],
  likeness: Likeness = 'perhaps',
): Told {
  const given = rolesOf(table, known);
  const isTold = known.includes('words');
  const text = isTold ? -1 : longestColumn(table, (at) => given[at] === null || given[at] === 'text');
  return { likeness, roles: given.map((role, at) => (at === text ? 'text' : role)), table };
}

/** Rows without headings, as they are copied from a list of tickets: numbered each, with a text in each. */
function untitled({ headings, rows }: Table): Told {
  const table = { headings: headings.map((_, at) => `${at + 1}`), rows: [headings, ...rows] };
  const sample = table.rows.slice(0, sampleRows);
  const ticket = headings.findIndex((_, at) => {
    const cells = sample.map((row) => (row[at] ?? '').trim());
    return cells.every((cell) => ticketShape.test(cell)) && new Set(cells).size === cells.length;
  });
  if (ticket < 0) return { likeness: 'not', roles: [], table };
  const text = longestColumn(table, (at) => at !== ticket);
  const roles = headings.map((_, at) => (at === ticket ? 'ticket' : at === text ? 'text' : null));
  return { likeness: 'perhaps', roles, table };
}

/** `#48301`, `T-20391`, `INC0012345`. */
const ticketShape = /^(#\d{2,12}|[A-Z]{1,6}-?\d{2,12})$/;

function longestColumn({ headings, rows }: Table, isFree: (at: number) => boolean): number {
  const lengths = headings.map((_, at) =>
    isFree(at) ? rows.slice(0, sampleRows).reduce((sum, row) => sum + (row[at]?.length ?? 0), 0) : -1,
  );
  return lengths.indexOf(Math.max(...lengths));
}
