import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { everyCase } from '../../catalog/cases/listing';
import { type CaseFileState, openCaseFile } from './case-file';
import { idOf, someCase, someFolder } from './store/cases-for-test';
import { openDatabase } from './store/database';

const now = () => new Date(2026, 10, 29);

function place() {
  const folder = someFolder();
  const path = join(folder, 'cases.db');
  const told: CaseFileState[] = [];
  const start = (clock = now) =>
    openCaseFile(path, { copies: join(folder, 'copies'), now: clock }, (state) => told.push(state));
  return { folder, path, told, start };
}

/** A place with so many cases, closed as it should be. */
function filled(count: number) {
  const at = place();
  const file = at.start();
  for (let n = 0; n < count; n++) file.run('keep', [someCase(n)]);
  file.close();
  return at;
}

const has = (file: ReturnType<ReturnType<typeof place>['start']>, n: number) => {
  const answer = file.run('read', [idOf(n)]);
  return answer.ok && answer.value !== null;
};

function overwrite(path: string, at: number, bytes: Uint8Array): void {
  const opened = openSync(path, 'r+');
  writeSync(opened, bytes, 0, bytes.length, at);
  closeSync(opened);
}
const garbage = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 73 + 41) % 256);

it('leaves the file of a newer Errdesk alone, and says so', () => {
  const { path, start } = filled(3);
  const db = openDatabase(path);
  db.exec('PRAGMA user_version=99');
  db.exec('PRAGMA journal_mode=DELETE');
  db.close();
  const before = readFileSync(path);
  const file = start();
  expect(file.state).toEqual({ is: 'off', why: 'newer' });
  expect(file.run('keep', [someCase(9)])).toEqual({ ok: false, why: 'off' });
  file.close();
  const after = readFileSync(path);
  // The mark of its journal is all that opening changes.
  before.fill(0, 18, 28).fill(0, 92, 100);
  after.fill(0, 18, 28).fill(0, 92, 100);
  expect(after.equals(before)).toBe(true);
});

it('leaves the file to whoever has it open', () => {
  const { start } = filled(3);
  const first = start();
  const second = start();
  expect(second.state).toEqual({ is: 'off', why: 'in-use' });
  expect(first.run('keep', [someCase(9)])).toMatchObject({ ok: true });
  second.close();
  first.close();
  const third = start();
  expect([has(third, 2), has(third, 9)]).toEqual([true, true]);
  third.close();
});

it.each(['damaged page', 'damaged beginning', 'cut short'])(
  'goes on after a %s, and says what it saved',
  (harm) => {
    const { path, told, start } = filled(400);
    const pages = statSync(path).size / 4096;
    if (harm === 'cut short') truncateSync(path, Math.floor(pages / 2) * 4096);
    else overwrite(path, harm === 'damaged page' ? Math.floor(pages / 2) * 4096 : 0, garbage(4096));
    const file = start();
    // Damage in the midst is found when it is met.
    file.run('list', [
      {
        filter: everyCase,
        sort: { by: 'kept', descending: true },
        ...{ from: 0, count: 500 },
      },
    ]);
    for (let n = 0; n < 400; n++) file.run('read', [idOf(n)]);
    const kept = Array.from({ length: 400 }, (_, n) => has(file, n)).filter(Boolean).length;
    if (harm === 'cut short') expect(kept).toBeGreaterThan(100);
    else expect(kept).toBeGreaterThanOrEqual(380);
    if (told.length > 0) {
      const state = told.at(-1);
      expect(state).toMatchObject({ is: 'open', salvaged: { saved: kept } });
      if (state && 'salvaged' in state) expect(existsSync(state.salvaged.keptAs)).toBe(true);
    } else expect(kept).toBe(400);
    expect(file.run('keep', [someCase(1000)])).toMatchObject({ ok: true });
    file.close();
  },
);

it('has all that was said to be kept when power fails: whatever lies behind it in the log, whole, torn or cut', () => {
  const { path, folder, start } = place();
  const file = start();
  const states: { confirmed: number; log: number }[] = [];
  for (let n = 0; n < 60; n++) {
    file.run('keep', [someCase(n)]);
    states.push({ confirmed: n, log: statSync(`${path}-wal`).size });
  }
  const [database, log] = [readFileSync(path), readFileSync(`${path}-wal`)];
  file.close();
  for (const { confirmed, log: size } of states.slice(5))
    for (const tail of [0, 700, 4096 + 24]) {
      const copy = join(folder, `after-${confirmed}-${tail}.db`);
      writeFileSync(copy, database);
      const torn = Buffer.concat([log.subarray(0, size + tail), Buffer.alloc(tail)]).subarray(0, size + tail);
      // What was written after the last sync may be anything.
      torn.fill(170, size, size + Math.floor(tail / 2));
      writeFileSync(`${copy}-wal`, torn);
      const after = openCaseFile(copy, { copies: folder, now }, () => {});
      expect(after.state, `${confirmed} ${tail}`).toEqual({ is: 'open' });
      expect([has(after, 0), has(after, confirmed)], `${confirmed} ${tail}`).toEqual([true, true]);
      after.close();
    }
});

it('starts where its folder cannot be written, and says so', () => {
  const { folder } = place();
  const file = openCaseFile(
    join(folder, 'no', 'such', 'folder', 'cases.db'),
    { copies: folder, now },
    () => {},
  );
  expect(file.state).toEqual({ is: 'off', why: 'unusable' });
  expect(file.run('list', [] as never)).toEqual({ ok: false, why: 'off' });
  file.close();
});

it('loses nothing when the clock jumps', () => {
  const { start, folder } = filled(5);
  const days = [new Date(2026, 10, 29), new Date(2061, 0, 1), new Date(1999, 5, 5), new Date(2026, 10, 30)];
  for (const [n, day] of days.entries()) {
    const file = start(() => day);
    expect(file.run('keep', [someCase(100 + n, { kept: day.getTime() })])).toMatchObject({ ok: true });
    expect(file.run('copyToday', [{}])).toEqual({ ok: true, value: true });
    file.close();
  }
  const file = start();
  expect([0, 1, 2, 3].map((n) => has(file, 100 + n))).toEqual([true, true, true, true]);
  file.close();
  // A clock that was decades ahead makes no copy too old.
  expect(readdirSync(join(folder, 'copies')).sort()).toEqual([
    'cases-2026-11-29.db',
    'cases-2026-11-30.db',
    'cases-2061-01-01.db',
  ]);
});
