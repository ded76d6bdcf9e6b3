import { renameSync, rmSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { purge } from '../store/cases';
import { openDatabase, transaction } from '../store/database';

/** Files of the profile that go along, by name: settings, templates. */
export type Attached = Readonly<Record<string, string>>;

/**
 * Writes all cases and the files of the profile into one file, a database of its own. What was deleted is purged first,
 * so that no back-up has it. The file is whole or not there; one that is there already is replaced.
 */
export function writeBackup(db: DatabaseSync, path: string, files: Attached): void {
  const writing = `${path}.writing`;
  drop(writing);
  try {
    purge(db);
    db.prepare('VACUUM INTO ?').run(writing);
    attach(writing, files);
    renameSync(writing, path);
  } finally {
    drop(writing);
  }
}

function attach(path: string, files: Attached): void {
  const db = openDatabase(path);
  try {
    transaction(db, () => {
      db.exec('DELETE FROM attached');
      const statement = db.prepare('INSERT INTO attached (name, content) VALUES (?, ?)');
      for (const [name, content] of Object.entries(files)) statement.run(name, content);
    });
    // One file, without a log beside it.
    db.exec('PRAGMA journal_mode=DELETE');
  } finally {
    db.close();
  }
}

function drop(path: string): void {
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(path + end, { force: true });
}
