import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { times } from '../../scripts/depth';
import { type CaseFileState, openCaseFile } from './case-file';
import { keep } from './store/cases';
import { idOf, someCase, someFolder } from './store/cases-for-test';
import { openDatabase, troubleOf } from './store/database';
import { migrate } from './store/migrations';
import { close, open } from './store/open';

const long = (n: number) => someCase(n, { note: 'n'.repeat((n * 911) % 9000) });

/** A store that nobody has closed yet. */
function begun() {
  const path = join(someFolder(), 'cases.db');
  const db = openDatabase(path);
  migrate(db);
  return { path, db };
}

interface Files {
  database: Buffer;
  log: Buffer;
}
const filesAt = (path: string): Files => ({
  database: readFileSync(path),
  log: readFileSync(`${path}-wal`),
});

/** How a start finds such files. */
function startWith({ database, log }: Files) {
  const path = join(someFolder(), 'cases.db');
  writeFileSync(path, database);
  writeFileSync(`${path}-wal`, log);
  const told: CaseFileState[] = [];
  const file = openCaseFile(path, { copies: join(path, '../copies'), now: () => new Date() }, (state) =>
    told.push(state),
  );
  const has = (n: number) => {
    const answer = file.run('read', [idOf(n)]);
    return answer.ok && answer.value !== null;
  };
  return { path, file, told, has };
}

/** In bytes: what a disk writes whole. */
const sector = 512;

/** Some sectors as they were before, some as they are after; where neither ends, as long as either. */
function mixed(before: Buffer, after: Buffer, chance: () => number): Buffer {
  const length = chance() < 0.5 ? before.length : after.length;
  const made = Buffer.alloc(length);
  for (let at = 0; at < length; at += sector) {
    const [first, second] = chance() < 0.5 ? [before, after] : [after, before];
    const from = at < first.length ? first : second;
    from.copy(made, at, at, at + sector);
  }
  return made;
}

function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * The files after each confirmed case, as they are on the disk: what is confirmed is synced. Now and then SQLite brings
 * the log into the file, and begins it anew.
 */
function confirmedStates(count: number): Files[] {
  const { path, db } = begun();
  db.exec('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA wal_autocheckpoint=60');
  const states = Array.from({ length: count }, (_, n) => {
    keep(db, long(n));
    return filesAt(path);
  });
  db.close();
  return states;
}

/** In bytes: the head of a log, which has another number each time that the log begins anew. */
const headSize = 32;

/**
 * Whatever the disk may hold when power fails while the next case is kept. Of what was not synced, each sector is there or
 * not. SQLite syncs the log before it writes into the file, the file before it begins the log anew, and the log's head
 * before what follows it.
 */
function atPowerFailure(before: Files, after: Files, chance: () => number): Files[] {
  const head = after.log.subarray(0, headSize);
  const begun = Buffer.concat([head, before.log.subarray(headSize)]);
  const logging = Buffer.concat([head, mixed(begun, after.log, chance).subarray(headSize)]);
  const whileLogging = [begun, logging].map((log) => ({ database: before.database, log }));
  if (before.database.equals(after.database)) return whileLogging;
  return [
    ...whileLogging,
    { database: mixed(before.database, after.database, chance), log: after.log },
    { database: after.database, log: after.log },
  ];
}

it('has all that was confirmed when power fails at any moment, whatever of the rest was written', () => {
  const states = confirmedStates(times(60, 300));
  let brought = 0;
  for (const [n, after] of states.entries()) {
    const before = states[n - 1];
    if (!before || n < 2) continue;
    if (!before.database.equals(after.database)) brought++;
    for (let seed = 1; seed <= times(1, 6); seed++)
      for (const [moment, files] of atPowerFailure(before, after, chanceFrom(n * 31 + seed)).entries()) {
        const { file, has } = startWith(files);
        const label = `case ${n}, seed ${seed}, moment ${moment}`;
        expect(file.state, label).toEqual({ is: 'open' });
        expect([has(0), has(Math.floor(n / 2)), has(n - 1)], label).toEqual([true, true, true]);
        // Once its log is synced, the next case is there as well.
        if (moment > 1) expect(has(n), label).toBe(true);
        file.close();
      }
  }
  // The file was written in some of the moments, and not in the log alone.
  expect(brought).toBeGreaterThan(3);
}, 600_000);

it.each([
  ['in its midst', (log: Buffer) => log.fill(7, Math.floor(log.length / 2), Math.floor(log.length / 2) + 64)],
  ['at its beginning', (log: Buffer) => log.fill(0, 0, 32)],
  ['at its first page', (log: Buffer) => log.fill(7, 60, 200)],
])('has what was confirmed behind a place where the log is damaged %s, and says so', (_, harm) => {
  const { path, db } = begun();
  for (let n = 0; n < 20; n++) keep(db, someCase(n));
  db.exec('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA wal_autocheckpoint=0');
  for (let n = 20; n < 220; n++) keep(db, someCase(n));
  const { database, log } = filesAt(path);
  db.close();
  harm(log);
  const { file, told, has } = startWith({ database, log });
  const there = Array.from({ length: 220 }, (_, n) => has(n)).filter(Boolean).length;
  expect(there).toBeGreaterThanOrEqual(218);
  expect(told.at(-1)).toMatchObject({ is: 'open', salvaged: { saved: there } });
  expect(file.run('keep', [someCase(900)])).toMatchObject({ ok: true });
  file.close();
});

it('takes no log for damaged in which the last commit was not written whole', () => {
  const { path, db } = begun();
  for (let n = 0; n < 40; n++) keep(db, someCase(n));
  const { database, log } = filesAt(path);
  db.close();
  for (const cut of [100, 2000, 4120, 5000]) {
    const { file, told, has } = startWith({ database, log: log.subarray(0, log.length - cut) });
    expect([has(38), told]).toEqual([true, []]);
    file.close();
  }
});

it('has the damaged log, too, when it was ended before that was salvaged', () => {
  const { path, db } = begun();
  for (let n = 0; n < 60; n++) keep(db, someCase(n));
  const { database, log } = filesAt(path);
  db.close();
  log.fill(7, Math.floor(log.length / 2), Math.floor(log.length / 2) + 64);
  const killed = join(someFolder(), 'cases.db');
  writeFileSync(killed, database);
  // The log was set aside, and SQLite has removed its own.
  writeFileSync(`${killed}.damaged-log`, log);
  const file = openCaseFile(killed, { copies: join(killed, '../copies'), now: () => new Date() }, () => {});
  const there = Array.from({ length: 60 }, (_, n) => file.run('read', [idOf(n)]));
  expect(there.filter((one) => one.ok && one.value !== null).length).toBeGreaterThanOrEqual(59);
  file.close();
});

/** Keeps cases until the store says that it cannot. Answers how many were confirmed. */
function keepUntilFull(db: DatabaseSync): number {
  for (let n = 0; n < 10_000; n++)
    try {
      keep(db, long(n));
    } catch (error) {
      expect(troubleOf(error)).toBe('full');
      return n;
    }
  throw new Error('never full');
}

it('keeps nothing by halves where the disk is full, and goes on once there is room', () => {
  const { path, db } = begun();
  db.exec(`PRAGMA max_page_count=${statSync(path).size / 4096 + 150}`);
  const confirmed = keepUntilFull(db);
  expect(confirmed).toBeGreaterThan(10);
  expect(() => keep(db, long(confirmed))).toThrow();
  db.exec('PRAGMA max_page_count=1000000');
  keep(db, long(confirmed));
  close(db);
  const again = open(path);
  if (!again.ok) throw new Error(again.why);
  const count = again.db.prepare('SELECT count(*) AS n FROM cases').get();
  expect(count?.['n']).toBe(confirmed + 1);
  close(again.db);
});
