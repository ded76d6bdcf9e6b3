import type { DatabaseSync } from 'node:sqlite';
import { engineVersion, isDamage, isFitEngine, one, openDatabase, troubleOf } from './database';
import { migrate, versionOf } from './migrations';
import { latestVersion } from './schema';

/** Why there are no cases. */
export type OpenFault =
  /** Another Errdesk has the file. */
  | 'in-use'
  /** A newer Errdesk wrote it. */
  | 'newer'
  /** It cannot be read or written: rights, a full disk, a device that fails. */
  | 'unusable'
  /** This SQLite is known to damage databases. */
  | 'engine'
  | 'damaged';

export type Opened = { ok: true; db: DatabaseSync } | { ok: false; why: OpenFault };

/**
 * Opens the file of cases, and brings it up to date. A file that is not as it should be is left as it is.
 * @param isLogDamaged asked once the file is locked, before anything is written to it
 */
export function open(path: string, isLogDamaged: (path: string) => boolean = () => false): Opened {
  let db: DatabaseSync | undefined;
  try {
    db = openDatabase(path);
    const why = faultOf(db) ?? (isLogDamaged(path) ? 'damaged' : undefined);
    if (why === undefined) {
      begin(db);
      return { ok: true, db };
    }
    db.close();
    return { ok: false, why };
  } catch (error) {
    db?.close();
    return { ok: false, why: openFaultOf(error) };
  }
}

/** Closes it as it should be, so that the next start need not look for damage. */
export function close(db: DatabaseSync): void {
  try {
    setFact(db, 'closed', 1);
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    db.exec('PRAGMA optimize');
  } finally {
    db.close();
  }
}

function faultOf(db: DatabaseSync): OpenFault | undefined {
  if (!isFitEngine(engineVersion(db))) return 'engine';
  if (versionOf(db) > latestVersion) return 'newer';
  return undefined;
}

/** Throws where it finds damage. */
function begin(db: DatabaseSync): void {
  const isNew = versionOf(db) === 0;
  migrate(db);
  if (!isNew && factOf(db, 'closed') !== 1) check(db);
  setFact(db, 'closed', 0);
}

class Damage extends Error {}

/** Looks through the whole file. */
function check(db: DatabaseSync): void {
  const found = one(db, 'PRAGMA quick_check(1)');
  if (found !== 'ok') throw new Damage(String(found));
}

export const isDamaged = (error: unknown) => error instanceof Damage || isDamage(error);

function openFaultOf(error: unknown): OpenFault {
  if (isDamaged(error)) return 'damaged';
  return troubleOf(error) === 'busy' ? 'in-use' : 'unusable';
}

function factOf(db: DatabaseSync, name: string): number | null {
  const value = one(db, 'SELECT value FROM facts WHERE name = ?', name);
  return value === null ? null : Number(value);
}

function setFact(db: DatabaseSync, name: string, value: number): void {
  db.prepare('INSERT INTO facts VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value').run(
    ...[name, value],
  );
}
