import { DatabaseSync, type Value } from 'node:sqlite';

/** The first without the fault of WAL that damages databases, which came with 3.7.0. */
const leastEngine = [3, 51, 3] as const;

/** SQLite's numbers for what can go wrong with a file. */
const codes = {
  busy: 5,
  readOnly: 8,
  io: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  notADatabase: 26,
} as const;
export type SqliteTrouble = keyof typeof codes;

/** What went wrong, of an error that SQLite threw; undefined for any other. */
export function troubleOf(error: unknown): SqliteTrouble | undefined {
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : undefined;
  const found = Object.entries(codes).find(([, one]) => one === code);
  return found?.[0] as SqliteTrouble | undefined;
}

export const isDamage = (error: unknown) => ['corrupt', 'notADatabase'].includes(troubleOf(error) ?? '');

/** Whether this engine may write. */
export function isFitEngine(version: string): boolean {
  const given = version.split('.').map(Number);
  for (const [at, least] of leastEngine.entries()) {
    const part = given[at] ?? 0;
    if (part !== least) return part > least;
  }
  return true;
}

export function engineVersion(db: DatabaseSync): string {
  return String(one(db, 'SELECT sqlite_version()'));
}

/**
 * Opens a database that this process alone uses. A commit is on the disk when it returns; what is deleted is overwritten.
 * Throws what SQLite throws.
 */
export function openDatabase(path: string): DatabaseSync {
  const db = new DatabaseSync(path, { timeout: 0 });
  try {
    db.enableDefensive(true);
    // Held until it is closed: two writers with a cache each would undo each other's work.
    db.exec('PRAGMA locking_mode=EXCLUSIVE');
    db.exec('PRAGMA journal_mode=WAL');
    db.exec('PRAGMA synchronous=FULL');
    db.exec('PRAGMA secure_delete=ON');
    db.exec('PRAGMA foreign_keys=ON');
    db.exec('PRAGMA trusted_schema=OFF');
    db.exec('PRAGMA temp_store=MEMORY');
    db.exec('PRAGMA cache_size=-65536');
    // Takes the lock now and not at the first change.
    db.exec('BEGIN IMMEDIATE; COMMIT');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** The first value of the first row; null where there is none. */
export function one(db: DatabaseSync, sql: string, ...values: Value[]): Value {
  const row = db.prepare(sql).get(...values);
  return row ? (Object.values(row)[0] ?? null) : null;
}

/** All of the work or none of it. */
export function transaction<T>(db: DatabaseSync, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const value = work();
    db.exec('COMMIT');
    return value;
  } catch (error) {
    // A full disk has rolled back by itself.
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}
