import type { DatabaseSync } from 'node:sqlite';
import {
  type Decision,
  decisionSchema,
  type StepRecord,
  stepRecordSchema,
} from '../../../catalog/cases/learned';
import { stepsUsed } from './steps-used';

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

/** How the steps of an entry did in cases that are closed. */
export function stepRecords(db: DatabaseSync, entry: string): StepRecord[] {
  return db
    .prepare(
      `${stepsUsed('cases WHERE finding = ? AND removed IS NULL')}
      SELECT name AS step, sum(helps) AS helped, count(*) AS tried FROM once GROUP BY name ORDER BY helped DESC, name`,
    )
    .all(entry)
    .flatMap((row) => stepRecordSchema.safeParse({ ...row }).data ?? []);
}
