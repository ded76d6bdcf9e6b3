import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { countOf } from '../store/cases';
import { openDatabase, transaction } from '../store/database';
import { manifestName, manifestText } from './manifest';

/** Files of the profile that go along, by name: settings, templates. */
export type Attached = Readonly<Record<string, string>>;

/**
 * Writes all cases and the files of the profile into one file, a database of its own, and answers how many cases that
 * are. The file is whole or not there; one that is there already is replaced. What was deleted must have been purged, so
 * that no back-up has it.
 */
export function writeBackup(db: DatabaseSync, path: string, files: Attached, made: Date): number {
  const writing = `${path}.writing`;
  drop(writing);
  try {
    db.prepare('VACUUM INTO ?').run(writing);
    const cases = attach(writing, files, made);
    renameSync(writing, path);
    syncFolder(dirname(path));
    return cases;
  } finally {
    drop(writing);
  }
}

function attach(path: string, files: Attached, made: Date): number {
  const db = openDatabase(path);
  try {
    const cases = countOf(db);
    put(db, { ...files, [manifestName]: manifestText({ made: made.getTime(), cases }) });
    // One file, without a log beside it.
    db.exec('PRAGMA journal_mode=DELETE');
    return cases;
  } finally {
    db.close();
  }
}

function put(db: DatabaseSync, files: Attached): void {
  transaction(db, () => {
    db.exec('DELETE FROM attached');
    const statement = db.prepare('INSERT INTO attached (name, content) VALUES (?, ?)');
    for (const [name, content] of Object.entries(files)) statement.run(name, content);
  });
}

/** So that the name is there, too, when power fails. Windows has no such thing. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const opened = openSync(folder, 'r');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}

function drop(path: string): void {
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(path + end, { force: true });
}
