import type { DatabaseSync } from 'node:sqlite';
import { closings } from '../../../catalog/cases/case';
import {
  type Decision,
  decisionSchema,
  type StepRecord,
  stepRecordSchema,
} from '../../../catalog/cases/learned';

const decided =
  "chosen_by = 'person' AND counts = 1 AND removed IS NULL AND printed IS NOT NULL AND finding IS NOT NULL";

/** What people decided, the most frequent first. */
export function decisions(db: DatabaseSync): Decision[] {
  return db
    .prepare(
      `SELECT printed, finding AS entry, sdk, count(*) AS count FROM cases WHERE ${decided}
        GROUP BY printed, finding, sdk ORDER BY count DESC, printed, finding`,
    )
    .all()
    .flatMap((row) => decisionSchema.safeParse({ ...row }).data ?? []);
}

/** Such decisions no longer count; those to come do. Answers how many there were. */
export function forget(db: DatabaseSync, { printed, entry, sdk }: Omit<Decision, 'count'>): number {
  const { changes } = db
    .prepare(`UPDATE cases SET counts = 0 WHERE ${decided} AND printed = ? AND finding = ? AND sdk IS ?`)
    .run(printed, entry, sdk);
  return Number(changes);
}

/** Of a step as it is kept. */
const chinese = 'substr(value, 1, instr(value || char(10), char(10)) - 1)';

/** How the steps of an entry did in cases that are closed. A step that helped was tried, whether that was noted or not. */
export function stepRecords(db: DatabaseSync, entry: string): StepRecord[] {
  return db
    .prepare(
      `WITH closed AS (SELECT row, tried, helped FROM cases
          WHERE finding = ? AND removed IS NULL AND outcome IN (SELECT value FROM json_each(?))),
        used AS (
          SELECT row, ${chinese} AS step, 0 AS helps FROM closed, json_each(closed.tried)
          UNION ALL SELECT row, ${chinese}, 1 FROM closed, json_each(closed.helped)),
        once AS (SELECT row, step, max(helps) AS helps FROM used GROUP BY row, step)
      SELECT step, sum(helps) AS helped, count(*) AS tried FROM once GROUP BY step ORDER BY helped DESC, step`,
    )
    .all(entry, JSON.stringify(closings))
    .flatMap((row) => stepRecordSchema.safeParse({ ...row }).data ?? []);
}
