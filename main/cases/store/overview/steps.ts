import type { DatabaseSync } from 'node:sqlite';
import {
  type OverviewOrder,
  type StepTally,
  stepTallySchema,
} from '../../../../catalog/cases/overview/overview';
import { sinceOf } from '../../../../catalog/cases/overview/span';
import { stepsUsed } from '../steps-used';
import { spanFor } from './overview';
import { sideTables, within } from './picked';

/** More steps than this nobody reads. */
const mostSteps = 200;

/** How steps did in the cases that have ended, by what these were taken for; those that helped most often first. */
export function overviewSteps(db: DatabaseSync, order: OverviewOrder, now: number): StepTally[] {
  const span = spanFor(db, order, now);
  const { sql, values } = within(order.filter, sinceOf(span).since, span.until);
  return db
    .prepare(
      `${stepsUsed(`${sideTables.finding} WHERE ${sql} AND finding IS NOT NULL`)}
      SELECT finding, max(step) AS step, sum(helps) AS helped, count(*) AS tried FROM once
        GROUP BY finding, name ORDER BY helped DESC, tried, finding, step LIMIT ${mostSteps}`,
    )
    .all(...values)
    .flatMap((row) => stepTallySchema.safeParse({ ...row }).data ?? []);
}
