import type { DatabaseSync } from 'node:sqlite';
import type { Case, CaseChange } from '../../../catalog/cases/case';
import { one, transaction } from './database';
import { dropUnused, printFor } from './prints';
import { caseOf, columns, rowOf } from './rows';

/** Keeps a case. One that is kept already is replaced. When it returns, the case is on the disk. */
export function keep(db: DatabaseSync, given: Case): void {
  transaction(db, () => put(db, given));
}

/** All of them or none. */
export function keepAll(db: DatabaseSync, given: readonly Case[]): void {
  transaction(db, () => {
    for (const each of given) put(db, each);
  });
}

/** What a person no longer wants to count stays so, unless another choice is made. */
const counts =
  'CASE WHEN finding IS excluded.finding THEN min(counts, excluded.counts) ELSE excluded.counts END';
const updated = columns
  .filter((column) => column !== 'id')
  .map((column) => `${column} = ${column === 'counts' ? counts : `excluded.${column}`}`);
/** Once it is with those that are the same it stays there, also where a nearer print came: people may have said so. */
const print = 'CASE WHEN fingerprint = excluded.fingerprint THEN print ELSE excluded.print END';
const insertion = `INSERT INTO cases (${columns.join(', ')}, print)
  VALUES (${columns.map(() => '?').join(', ')}, ?)
  ON CONFLICT (id) DO UPDATE SET ${updated.join(', ')}, print = ${print}`;

/** The same inside of a transaction. */
export function put(db: DatabaseSync, given: Case): void {
  db.prepare(insertion).run(...rowOf(given), printFor(db, given.fingerprint));
}

export function read(db: DatabaseSync, id: string): Case | undefined {
  const row = db.prepare('SELECT * FROM cases WHERE id = ? AND removed IS NULL').get(id);
  return row && caseOf(row);
}

/** What a person changes on one or many cases. Ids that are not there are left out. Answers how many were changed. */
export function change(
  db: DatabaseSync,
  ids: readonly string[],
  make: (one: Case) => CaseChange,
  at: number,
): number {
  return transaction(db, () => {
    let changed = 0;
    for (const id of ids) {
      const was = read(db, id);
      if (!was) continue;
      put(db, changedCase(was, make(was), at));
      changed++;
    }
    return changed;
  });
}

function changedCase(was: Case, by: CaseChange, at: number): Case {
  const { outcome = was.outcome } = by;
  const closed = outcome === was.outcome ? was.closed : outcome === 'open' ? null : at;
  return { ...was, ...by, changed: at, closed };
}

/** Takes cases out of sight. They come back with `restore` until they are purged. */
export function remove(db: DatabaseSync, ids: readonly string[], at: number): number {
  const statement = db.prepare('UPDATE cases SET removed = ? WHERE id = ? AND removed IS NULL');
  return transaction(db, () => ids.reduce((sum, id) => sum + Number(statement.run(at, id).changes), 0));
}

export function restore(db: DatabaseSync, ids: readonly string[]): number {
  const statement = db.prepare('UPDATE cases SET removed = NULL WHERE id = ? AND removed IS NOT NULL');
  return transaction(db, () => ids.reduce((sum, id) => sum + Number(statement.run(id).changes), 0));
}

/** Deletes for good what was removed: from the tables, the index, the file and its log. Answers the ids. */
export function purge(db: DatabaseSync): string[] {
  const ids = db
    .prepare('SELECT id FROM cases WHERE removed IS NOT NULL')
    .all()
    .map(({ id }) => String(id));
  if (ids.length === 0) return ids;
  erase(db, ids);
  return ids;
}

/** Deletes cases for good. */
export function erase(db: DatabaseSync, ids: readonly string[]): void {
  const statement = db.prepare('DELETE FROM cases WHERE id = ?');
  transaction(db, () => {
    for (const id of ids) statement.run(id);
    dropUnused(db);
  });
  emptyLog(db);
}

/** Writes the log of changes into the file and empties it: it has pages as they were before. */
function emptyLog(db: DatabaseSync): void {
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
}

export const countOf = (db: DatabaseSync) =>
  Number(one(db, 'SELECT count(*) FROM cases WHERE removed IS NULL'));
