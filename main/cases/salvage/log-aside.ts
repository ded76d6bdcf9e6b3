import { closeSync, copyFileSync, existsSync, fsyncSync, openSync, renameSync, statSync } from 'node:fs';
import { isLogDamaged } from './log-pages';

const logOf = (path: string) => `${path}-wal`;
const asideOf = (path: string) => `${path}.damaged-log`;

/**
 * Copies the log of a database to where SQLite does not see it, if it is damaged in its midst: SQLite ends at that place
 * without a word, and forgets what was confirmed behind it. Answers whether there is such a copy. Call it while the
 * database is locked and nothing was written to it.
 */
export function keepDamagedLog(path: string): boolean {
  // Of a start that was ended before it could put it back.
  const isThere = existsSync(asideOf(path));
  if (sizeOf(logOf(path)) === 0 || !isLogDamaged(logOf(path))) return isThere;
  copyFileSync(logOf(path), asideOf(path));
  const copy = openSync(asideOf(path), 'r+');
  try {
    fsyncSync(copy);
  } finally {
    closeSync(copy);
  }
  return true;
}

/** Puts such a copy back, for the salvage to read. SQLite removed the log when it closed the database. */
export function putLogBack(path: string): void {
  if (existsSync(asideOf(path))) renameSync(asideOf(path), logOf(path));
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}
