import type { DatabaseSync, Value } from 'node:sqlite';
import type {
  OverviewDetail,
  OverviewDetailOrder,
  OverviewKey,
  OverviewOrder,
  OverviewRow,
  OverviewSpan,
} from '../../../../catalog/cases/overview/overview';
import { sinceOf } from '../../../../catalog/cases/overview/span';
import { both, type Where } from '../where';
import { spanFor } from './overview';
import { having, sideTables, whenever, within } from './picked';

/** What stands behind rows of an overview. */
export function overviewRows(
  db: DatabaseSync,
  order: OverviewOrder,
  rows: readonly (readonly OverviewKey[])[],
  now: number,
): OverviewRow[] {
  const { by, filter } = order;
  const span = spanFor(db, order, now);
  const { since } = sinceOf(span);
  return rows.map((keys) => {
    const whole = both(within(filter, since, span.until), having(by, keys));
    return {
      counts: countsOf(db, order, span, keys),
      mostly: mostOf(db, { table: sideTables[by], where: whole }, by === 'finding' ? 'sdk' : 'finding'),
    };
  });
}

/** More of the cases of one row. */
export function overviewDetail(
  db: DatabaseSync,
  { order: { by, filter, ...order }, keys, within: stretch }: OverviewDetailOrder,
  now: number,
): OverviewDetail {
  const span = spanFor(db, { by, filter, ...order }, now);
  const { since } = sinceOf(span);
  const from = {
    table: sideTables[by],
    where: both(within(filter, stretch === 'recent' ? span.recent : since, span.until), having(by, keys)),
  };
  const row = db
    .prepare(
      `SELECT count(*) AS cases, min(kept) AS first, count(DISTINCT nullif(customer, '')) AS customers
        FROM ${from.table} WHERE ${from.where.sql}`,
    )
    .get(...from.where.values);
  return {
    cases: Number(row?.['cases']),
    first: numberOrNull(row?.['first']),
    sdk: mostOf(db, from, 'sdk'),
    customers: Number(row?.['customers']),
    customer: mostOf(db, from, 'customer'),
  };
}

const numberOrNull = (value: Value | undefined) =>
  value === null || value === undefined ? null : Number(value);

function countsOf(
  db: DatabaseSync,
  { by, filter }: OverviewOrder,
  { marks, until }: OverviewSpan,
  keys: readonly OverviewKey[],
): number[] {
  // Of several bounds of the same time an index takes the first, so that there must be no wider one.
  const { sql, values } = both(whenever(filter), having(by, keys));
  const stretches = marks.map((mark, at) => [mark, marks[at + 1] ?? until]);
  return db
    .prepare(
      `SELECT (SELECT count(*) FROM ${sideTables[by]}
          WHERE ${sql} AND kept >= stretch.value ->> 0 AND kept < stretch.value ->> 1) AS cases
        FROM json_each(?) AS stretch`,
    )
    .all(...values, JSON.stringify(stretches))
    .map(({ cases }) => Number(cases));
}

function mostOf(
  db: DatabaseSync,
  { table, where: { sql, values } }: { table: string; where: Where },
  what: 'sdk' | 'customer' | 'finding',
): OverviewRow['mostly'] {
  const row = db
    .prepare(
      `SELECT ${what} AS name, count(*) AS cases FROM ${table} WHERE ${sql} AND ${what} <> ''
        GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 1`,
    )
    .get(...values);
  return row ? { name: String(row['name']), cases: Number(row['cases']) } : null;
}
