import type { DatabaseSync, Value } from 'node:sqlite';
import { outcomes } from '../../../catalog/cases/case';
import {
  type CaseFilter,
  type CaseList,
  type CaseListOrder,
  type CaseRow,
  caseRowSchema,
} from '../../../catalog/cases/listing';
import { one } from './database';
import { takenFor } from './taken-for';
import { allOf, both, everywhere, type Where } from './where';
import { wordsQuery } from './words-query';

/** Cases that have the words: so many that they are looked up, that an order is walked along them, or read one by one. */
interface Words extends Where {
  readonly way: 'looked up' | 'walked' | 'read';
  /** How many have them; null where that is not known, Infinity where nothing is asked. */
  readonly count: number | null;
}

/** Up to so many rows are looked up and sorted. From there on walking along an index is faster. */
const mostLookedUp = 1000;
/** From there on so many have the words that the first ones of any order are found by reading. */
const mostWalked = 8000;

/** A stretch of the cases that a filter leaves. */
export function list(db: DatabaseSync, { filter, sort, from, count }: CaseListOrder): CaseList {
  const plain = plainWhere(filter);
  const words = wordsWhere(db, filter.query);
  const values = [...plain.values, ...words.values];
  const sql = `${plain.sql} AND ${words.sql}`;
  const direction = sort.descending ? 'DESC' : 'ASC';
  // With a sign before it an index cannot give the order.
  const sign = words.way === 'looked up' ? '+' : '';
  const order = [...(sort.by === 'kept' ? [] : [sort.by]), 'kept'].map(
    (column) => `${sign}${column} ${direction}`,
  );
  const rows = db
    .prepare(
      `SELECT id, kept, answered, outcome, verdict, finding, chosen_by, printed, sdk, counts, customer, ticket, tags,
        substr(text, 1, 300) AS excerpt,
        (SELECT count(*) FROM cases AS others WHERE others.removed IS NULL AND others.print IN
          (SELECT id FROM prints WHERE matter = (SELECT matter FROM prints WHERE id = cases.print AND split = 0)))
          AS same
        FROM cases WHERE ${sql} ORDER BY ${order.join(', ')}, row ${direction} LIMIT ? OFFSET ?`,
    )
    .all(...values, count, from);
  return {
    rows: rows.flatMap((row) => listed(row) ?? []),
    total: totalOf(db, { sql, values }, words, plain.values.length > 0),
    outcomes: outcomeCounts(db),
  };
}

/** Ids of all cases that a filter leaves, the newest first, for acts on many. */
export function idsOf(db: DatabaseSync, filter: CaseFilter): string[] {
  const plain = plainWhere(filter);
  const words = wordsWhere(db, filter.query);
  return db
    .prepare(`SELECT id FROM cases WHERE ${plain.sql} AND ${words.sql} ORDER BY kept DESC, row DESC`)
    .all(...plain.values, ...words.values)
    .map(({ id }) => String(id));
}

/** Null where counting would take longer than a person waits. */
function totalOf(db: DatabaseSync, where: Where, words: Words, isFiltered: boolean): number | null {
  const { way, count } = words;
  if (way === 'read' || (way === 'walked' && isFiltered && count !== Number.POSITIVE_INFINITY)) return null;
  if (way === 'walked' && count !== Number.POSITIVE_INFINITY) return count;
  return Number(one(db, `SELECT count(*) FROM cases WHERE ${where.sql}`, ...where.values));
}

function outcomeCounts(db: DatabaseSync): CaseList['outcomes'] {
  const rows = db
    .prepare('SELECT outcome, count(*) AS n FROM cases WHERE removed IS NULL GROUP BY outcome')
    .all();
  const counted = new Map(rows.map(({ outcome, n }) => [outcome, Number(n)]));
  const counts = outcomes.map((outcome) => [outcome, counted.get(outcome) ?? 0]);
  return Object.fromEntries(counts) as CaseList['outcomes'];
}

function listed({
  finding,
  chosen_by,
  printed,
  sdk,
  counts,
  tags,
  same,
  ...plain
}: Record<string, Value>): CaseRow[] {
  const read = caseRowSchema.safeParse({
    ...plain,
    chosen: { id: finding, by: chosen_by, printed, sdk, counts: counts === 1 },
    tags: JSON.parse(String(tags)),
    same: Math.max(1, Number(same)),
  });
  return read.success ? [read.data] : [];
}

function plainWhere(filter: CaseFilter): Where {
  const given = [
    ['outcome = ?', filter.outcome],
    ['customer = ?', filter.customer],
    ["sdk IS nullif(?, '')", filter.sdk],
    ['kept >= ?', filter.since],
    ['kept < ?', filter.until],
    ['row IN (SELECT row FROM tags WHERE tag = ?)', filter.tag],
  ] as const;
  return both(allOf(given), filter.takenFor ? takenFor(filter.takenFor) : everywhere);
}

function wordsWhere(db: DatabaseSync, typed: string): Words {
  const { match, words, unheard } = wordsQuery(db, typed);
  if (words.length === 0) return { sql: 'TRUE', values: [], way: 'walked', count: Number.POSITIVE_INFINITY };
  if (unheard) return { sql: 'FALSE', values: [], way: 'looked up', count: 0 };
  const found = match === null ? [] : rowsWith(db, match);
  if (match === null || found.length > mostWalked) return reading(words);
  // Those that only reading tells of are read among the found.
  const rest = reading(words.filter((word) => !match.words.includes(word)));
  return {
    sql: `row IN (SELECT value FROM json_each(?)) AND ${rest.sql}`,
    values: [JSON.stringify(found), ...rest.values],
    way: found.length > mostLookedUp ? 'walked' : 'looked up',
    count: rest.values.length > 0 ? null : found.length,
  };
}

const rowsWith = (db: DatabaseSync, { query }: { query: string }) =>
  db
    .prepare(`SELECT rowid FROM words WHERE words MATCH ? LIMIT ${mostWalked + 1}`)
    .all(query)
    .map(({ rowid }) => Number(rowid));

const body = '(SELECT body FROM searched WHERE searched.row = cases.row)';

function reading(words: readonly string[]): Words {
  const sql = ['TRUE', ...words.map(() => `instr(lower(${body}), ?)`)].join(' AND ');
  return { sql, values: words, way: 'read', count: null };
}
