import type { DatabaseSync, Row, Value } from 'node:sqlite';
import type {
  Overview,
  OverviewOrder,
  OverviewSpan,
  Tally,
} from '../../../../catalog/cases/overview/overview';
import { sinceOf, spanOf } from '../../../../catalog/cases/overview/span';
import { one } from '../database';
import { undecided } from '../taken-for';
import { both, type Where } from '../where';
import { having, sideTables, within } from './picked';

/** More rows than this nobody reads; those with the most cases stay. */
const mostTallies = 2000;

/** How many cases there were, in all and by what they have in common. */
export function overview(db: DatabaseSync, order: OverviewOrder, now: number): Overview {
  const span = spanFor(db, order, now);
  const { since, before } = sinceOf(span);
  const count = (from: number, until: number) => countIn(db, within(order.filter, from, until));
  return {
    span,
    all: span.marks.map((mark, at) => count(mark, span.marks[at + 1] ?? span.until)),
    before: count(before, since),
    recent: count(span.recent, span.until),
    tallies: talliesOf(db, order, span),
  };
}

export function spanFor(db: DatabaseSync, { period }: OverviewOrder, now: number): OverviewSpan {
  const begun = one(db, 'SELECT min(kept) FROM cases WHERE removed IS NULL');
  return spanOf(period, now, begun === null ? null : Number(begun));
}

const countIn = (db: DatabaseSync, { sql, values }: Where) =>
  Number(one(db, `SELECT count(*) FROM cases WHERE ${sql}`, ...values));

function talliesOf(db: DatabaseSync, order: OverviewOrder, span: OverviewSpan): Tally[] {
  const { by, filter } = order;
  const { since, before } = sinceOf(span);
  const all = within(filter, before, span.until);
  const keyed = rowsOf(db, {
    by,
    key: by,
    printed: 'NULL',
    where: both(all, { sql: `${by} IS NOT NULL`, values: [] }),
    since,
    span,
  });
  const printed = by === 'finding' ? `CASE WHEN ${undecided} THEN printed END` : 'NULL';
  const unkeyed =
    by === 'tag'
      ? []
      : rowsOf(db, {
          by,
          key: 'NULL',
          printed,
          where: both(all, { sql: `${by} IS NULL`, values: [] }),
          since,
          span,
        });
  return [...keyed, ...unkeyed]
    .toSorted((a, b) => Number(b['cases']) - Number(a['cases']))
    .slice(0, mostTallies)
    .map((row) => tallyOf(row, (tally) => isFirst(db, order, span, tally)));
}

interface Counting {
  by: OverviewOrder['by'];
  /** What stands for the key and the number, as SQL. */
  key: string;
  printed: string;
  where: Where;
  since: number;
  span: OverviewSpan;
}

/** Minutes are handed over as one text, so that nothing has to be sorted. */
function rowsOf(db: DatabaseSync, { by, key, printed, where, since, span }: Counting): Row[] {
  return db
    .prepare(
      `SELECT ${key} AS key, ${printed} AS printed, sum(kept >= ?1) AS cases, sum(kept < ?1) AS before, sum(kept >= ?2) AS recent,
        sum(kept >= ?1 AND outcome IN ('solved', 'unsolved', 'returned')) AS ended,
        sum(kept >= ?1 AND outcome = 'solved') AS solved,
        group_concat((answered - kept + 30000) / 60000) FILTER (WHERE kept >= ?1 AND answered > kept) AS minutes
        FROM ${sideTables[by]} WHERE ${where.sql} GROUP BY 1, 2 HAVING sum(kept >= ?1) > 0`,
    )
    .all(since, span.recent, ...where.values);
}

function tallyOf(row: Row, first: (tally: Tally) => boolean): Tally {
  const number = (name: string) => Number(row[name]);
  const word = (value: Value | undefined) => (value === null || value === undefined ? null : String(value));
  const tally = {
    key: word(row['key']),
    printed: word(row['printed']),
    cases: number('cases'),
    before: number('before'),
    recent: number('recent'),
    isFirst: false,
    ended: number('ended'),
    solved: number('solved'),
    minutes: counted(word(row['minutes'])),
  };
  return { ...tally, isFirst: first(tally) };
}

function counted(minutes: string | null): [number, number][] {
  const counts = new Map<number, number>();
  for (const each of minutes?.split(',') ?? []) counts.set(Number(each), (counts.get(Number(each)) ?? 0) + 1);
  return [...counts];
}

function isFirst(db: DatabaseSync, { by, filter }: OverviewOrder, span: OverviewSpan, tally: Tally): boolean {
  if (tally.before > 0 || tally.recent < tally.cases) return false;
  const { sql, values } = both(within(filter, 0, span.recent), having(by, [tally]));
  return db.prepare(`SELECT 1 FROM ${sideTables[by]} WHERE ${sql} LIMIT 1`).get(...values) === undefined;
}
