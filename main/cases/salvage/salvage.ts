import { existsSync, renameSync, rmSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { keepAside } from '../../settings/keep-aside';
import { keepAll } from '../store/cases';
import { openDatabase, transaction } from '../store/database';
import { migrate } from '../store/migrations';
import { type Rescued, type RescuedPrint, rescue } from './rescued';

/** What came of a damaged file. */
export interface Salvaged {
  /** Cases that are in the new file. */
  saved: number;
  /** Rows that are in the damaged one and cannot be read. */
  unreadable: number;
  /** Where the damaged file is now. */
  keptAs: string;
}

const logs = ['-wal', '-shm'];

/** While it is being written; and when it is whole, until it takes the place of the damaged file. */
const places = (path: string) => ({ writing: `${path}.salvaging`, whole: `${path}.salvaged` });

/**
 * Puts a new file with all that can be read in the place of a damaged one, which is kept aside. At every moment one of
 * the two is there. Null where the damaged file cannot be read or moved: then it is where it was.
 */
export function salvage(path: string): Salvaged | null {
  const { writing, whole } = places(path);
  try {
    const rescued = rescue(path);
    drop(writing);
    const saved = write(writing, rescued);
    renameSync(writing, whole);
    const keptAs = keepAside({ path, from: path }, { why: 'damaged', partly: false });
    if (keptAs === null) return null;
    for (const log of logs) if (existsSync(path + log)) renameSync(path + log, keptAs + log);
    renameSync(whole, path);
    return { saved, unreadable: rescued.unreadable, keptAs };
  } catch {
    return null;
  }
}

/** Ends what a salvage left behind that was stopped in its midst. */
export function finishSalvage(path: string): void {
  const { writing, whole } = places(path);
  drop(writing);
  if (!existsSync(whole)) return;
  if (existsSync(path)) drop(whole);
  else renameSync(whole, path);
}

function drop(path: string): void {
  for (const end of ['', ...logs]) rmSync(path + end, { force: true });
}

function write(path: string, { cases, prints }: Rescued): number {
  const db = openDatabase(path);
  try {
    migrate(db);
    putPrints(db, prints);
    keepAll(db, cases);
    return cases.length;
  } finally {
    db.close();
  }
}

/** As they were, so that what people joined and parted stays so. */
function putPrints(db: DatabaseSync, prints: readonly RescuedPrint[]): void {
  const known = new Set(prints.map(({ id }) => id));
  const statement = db.prepare(
    'INSERT INTO prints (id, key, shape, marks, matter, split, unlike) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  transaction(db, () => {
    for (const { id, fingerprint, matter, split, unlike } of prints) {
      const { key, marks, ...shape } = fingerprint;
      statement.run(
        ...[id, key, JSON.stringify(shape), JSON.stringify(marks), known.has(matter) ? matter : id, split],
        JSON.stringify(unlike),
      );
    }
  });
}
