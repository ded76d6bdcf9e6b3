import type { DatabaseSync } from 'node:sqlite';
import { one, transaction } from './database';
import { migrations } from './schema';

export const versionOf = (db: DatabaseSync) => Number(one(db, 'PRAGMA user_version'));

/** Brings the schema up to date, each step whole or not at all. `steps`: all of them, or others in tests. */
export function migrate(db: DatabaseSync, steps = migrations): void {
  for (const [at, step] of steps.entries()) {
    if (versionOf(db) > at) continue;
    transaction(db, () => {
      db.exec(step);
      db.exec(`PRAGMA user_version=${at + 1}`);
    });
  }
}
