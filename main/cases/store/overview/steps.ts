import type { DatabaseSync } from 'node:sqlite';
import {
  type OverviewOrder,
  type StepTally,
  stepTallySchema,
} from '../../../../catalog/cases/overview/overview';
import { sinceOf } from '../../../../catalog/cases/overview/span';
import { spanFor } from './overview';
import { sideTables, within } from './picked';

/** More steps than this nobody reads. */
const mostSteps = 200;

/** Two are the same step where the first line is: that is its Chinese, whatever its translation was. */
const same = 'substr(value, 1, instr(value || char(10), char(10)) - 1)';

/**
 * How steps did in the cases that have ended, by what these were taken for; those that helped most often first. A step
 * that helped was tried, whether that was noted or not.
 */
export function overviewSteps(db: DatabaseSync, order: OverviewOrder, now: number): StepTally[] {
  const span = spanFor(db, order, now);
  const { sql, values } = within(order.filter, sinceOf(span).since, span.until);
  return db
    .prepare(
      `WITH closed AS (SELECT row, finding, tried, helped FROM ${sideTables.finding}
          WHERE ${sql} AND finding IS NOT NULL AND outcome IN ('solved', 'unsolved', 'returned')
          AND (tried <> '[]' OR helped <> '[]')),
        used AS (
          SELECT row, finding, value, 0 AS helps FROM closed, json_each(closed.tried)
          UNION ALL SELECT row, finding, value, 1 FROM closed, json_each(closed.helped)),
        once AS (SELECT finding, max(value) AS step, ${same} AS name, max(helps) AS helps FROM used GROUP BY row, name)
      SELECT finding, max(step) AS step, sum(helps) AS helped, count(*) AS tried FROM once
        GROUP BY finding, name ORDER BY helped DESC, tried, finding, step LIMIT ${mostSteps}`,
    )
    .all(...values)
    .flatMap((row) => stepTallySchema.safeParse({ ...row }).data ?? []);
}
