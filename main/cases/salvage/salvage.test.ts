import {
  closeSync,
  cpSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { times } from '../../../scripts/depth';
import { keepAll, remove } from '../store/cases';
import { idOf, someCase, someFolder } from '../store/cases-for-test';
import { openDatabase } from '../store/database';
import { migrate } from '../store/migrations';
import { close, open } from '../store/open';
import { rescue } from './rescued';
import { finishSalvage, salvage } from './salvage';

const size = 4096;
const count = 2000;

/** A file of cases, some of them longer than a page. */
function file(cases = count): string {
  const path = join(someFolder(), 'cases.db');
  const db = openDatabase(path);
  migrate(db);
  keepAll(
    db,
    Array.from({ length: cases }, (_, n) =>
      someCase(n, { note: 'long note '.repeat(n % 50 === 0 ? 1500 : 3) }),
    ),
  );
  close(db);
  return path;
}

function overwrite(path: string, at: number, bytes: Uint8Array): void {
  const opened = openSync(path, 'r+');
  writeSync(opened, bytes, 0, bytes.length, at);
  closeSync(opened);
}

const garbage = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 73 + 41) % 256);
const idsIn = (path: string) => {
  const db = openDatabase(path);
  const ids = db
    .prepare('SELECT id FROM cases ORDER BY id')
    .all()
    .map(({ id }) => String(id));
  db.close();
  return ids;
};

it('reads all rows of a file whose beginning is gone', () => {
  const path = file();
  overwrite(path, 0, garbage(size));
  expect(open(path)).toEqual({ ok: false, why: 'damaged' });
  const done = salvage(path);
  expect(done).toMatchObject({ saved: count });
  expect(idsIn(path)).toHaveLength(count);
  expect(existsSync(done?.keptAs ?? '')).toBe(true);
});

it('saves every row of the pages that are whole', () => {
  for (const seed of [3, 5, 7, 11, 13].slice(0, times(1, 5))) {
    const path = file();
    const pages = statSync(path).size / size;
    const before = rescue(path).cases.length;
    expect(before).toBe(count);
    const hit = Array.from({ length: 12 }, (_, at) => 2 + ((seed * 7919 * (at + 1)) % (pages - 2)));
    // Rows that lie in the pages that are hit, or go on in them.
    const touched = rowsTouching(path, new Set(hit));
    for (const page of hit) overwrite(path, (page - 1) * size, garbage(size));
    const done = salvage(path);
    expect(done?.saved).toBeGreaterThanOrEqual(count - touched);
  }
});

/** How many rows cannot be whole when these pages are not: found by blanking each alone. */
function rowsTouching(path: string, pages: ReadonlySet<number>): number {
  let touched = 0;
  for (const page of pages) {
    const copy = `${path}.copy`;
    cpSync(path, copy);
    overwrite(copy, (page - 1) * size, new Uint8Array(size));
    touched += count - rescue(copy).cases.length;
  }
  return touched;
}

it('saves what a cut file still has', () => {
  const path = file();
  truncateSync(path, Math.floor(statSync(path).size / 2 / size) * size);
  const done = salvage(path);
  expect(done?.saved).toBeGreaterThan(count / 4);
  const opened = open(path);
  expect(opened.ok).toBe(true);
});

it('brings nothing back that was deleted', () => {
  const path = file(50);
  const opened = open(path);
  if (!opened.ok) throw new Error('not opened');
  remove(opened.db, [idOf(3)], 5);
  close(opened.db);
  overwrite(path, 0, garbage(16));
  expect(salvage(path)).toMatchObject({ saved: 49 });
  expect(idsIn(path)).not.toContain(idOf(3));
});

it('reads rows of a log behind the place where it is damaged', () => {
  const folder = someFolder();
  const path = join(folder, 'cases.db');
  const db = openDatabase(path);
  migrate(db);
  db.exec('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA wal_autocheckpoint=0');
  for (let n = 0; n < 40; n++) keepAll(db, [someCase(n)]);
  const [copy, log] = [join(folder, 'copy.db'), readFileSync(`${path}-wal`)];
  writeFileSync(copy, readFileSync(path));
  db.close();
  log.fill(0, Math.floor(log.length / 2), Math.floor(log.length / 2) + 10);
  writeFileSync(`${copy}-wal`, log);
  expect(rescue(copy).cases).toHaveLength(40);
});

it('ends a salvage that was stopped in its midst', () => {
  const path = file(10);
  cpSync(path, `${path}.salvaged`);
  writeFileSync(`${path}.salvaging`, 'half');
  finishSalvage(path);
  expect([existsSync(path), existsSync(`${path}.salvaged`), existsSync(`${path}.salvaging`)]).toEqual([
    true,
    false,
    false,
  ]);
  cpSync(path, `${path}.salvaged`);
  renameSync(path, `${path}.aside`);
  finishSalvage(path);
  expect(idsIn(path)).toHaveLength(10);
});
