import type { DatabaseSync, Row, Value } from 'node:sqlite';
import type {
  Overview,
  OverviewFilter,
  OverviewOrder,
  OverviewSpan,
  Tally,
} from '../../../../catalog/cases/overview/overview';
import { sinceOf, spanOf } from '../../../../catalog/cases/overview/span';
import { closed } from '../closed';
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
  const count = counter(db, order.filter, before, span.until);
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

/**
 * Counts the cases from one moment to before another, both within these. No index has the cases of a tag in the order of
 * time, so that theirs are read once.
 */
function counter(db: DatabaseSync, filter: OverviewFilter, since: number, until: number) {
  if (filter.tag === null)
    return (from: number, to: number) => {
      const { sql, values } = within(filter, from, to);
      return Number(one(db, `SELECT count(*) FROM cases WHERE ${sql}`, ...values));
    };
  const { sql, values } = within(filter, since, until);
  const times = db.prepare(`SELECT kept FROM cases WHERE ${sql}`).all(...values);
  const moments = times.map(({ kept }) => Number(kept));
  return (from: number, to: number) => moments.filter((kept) => kept >= from && kept < to).length;
}

function talliesOf(db: DatabaseSync, order: OverviewOrder, span: OverviewSpan): Tally[] {
  const { by, filter } = order;
  const all = within(filter, sinceOf(span).before, span.until);
  return groupsOf(by)
    .flatMap((group) => rowsOf(db, by, group, all, span))
    .toSorted((a, b) => Number(b['cases']) - Number(a['cases']))
    .slice(0, mostTallies)
    .map((row) => tallyOf(row, (tally) => isFirst(db, order, span, tally)));
}

/** Some of the cases, and by which column they are counted together; null: all of them. */
interface Group {
  only: string;
  key: string | null;
  printed: string | null;
}

/** Apart, so that an index has each of them in order, and nothing has to be sorted. */
function groupsOf(by: OverviewOrder['by']): Group[] {
  const keyed = { only: `${by} IS NOT NULL`, key: by, printed: null };
  if (by === 'tag') return [keyed];
  if (by !== 'finding') return [keyed, { only: `${by} IS NULL`, key: null, printed: null }];
  return [
    keyed,
    { only: `finding IS NULL AND NOT (${undecided})`, key: null, printed: null },
    { only: `finding IS NULL AND ${undecided}`, key: null, printed: 'printed' },
  ];
}

/** Minutes are handed over as one text. */
function rowsOf(
  db: DatabaseSync,
  by: OverviewOrder['by'],
  { only, key, printed }: Group,
  { sql, values }: Where,
  span: OverviewSpan,
): Row[] {
  const column = key ?? printed;
  return db
    .prepare(
      `SELECT ${key} AS key, ${printed} AS printed,
        sum(kept >= ?1) AS cases, sum(kept < ?1) AS before, sum(kept >= ?2) AS recent,
        sum(kept >= ?1 AND ${closed}) AS ended,
        sum(kept >= ?1 AND outcome = 'solved') AS solved,
        group_concat((answered - kept + 30000) / 60000) FILTER (WHERE kept >= ?1 AND answered > kept) AS minutes
        FROM ${sideTables[by]} WHERE ${sql} AND ${only}
        ${column === null ? '' : `GROUP BY ${column}`} HAVING sum(kept >= ?1) > 0`,
    )
    .all(sinceOf(span).since, span.recent, ...values);
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
