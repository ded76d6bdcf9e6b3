import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { openCaseFile } from '../case-file';
import { idOf, someCase, someFolder } from '../store/cases-for-test';
import { openDatabase } from '../store/database';
import { daysKept, tooOld } from './copies';

function opened(now = () => new Date(2026, 10, 29)) {
  const folder = someFolder();
  const copies = join(folder, 'copies');
  const file = openCaseFile(join(folder, 'cases.db'), { copies, now }, () => {});
  return { folder, copies, file };
}
type File = ReturnType<typeof opened>['file'];

function answered<Value>(answer: { ok: true; value: Value } | { ok: false; why: string }): Value {
  if (!answer.ok) throw new Error(answer.why);
  return answer.value;
}
function planOf(file: File, path: string) {
  const plan = answered(file.run('planRestore', [path]));
  if ('fault' in plan) throw new Error(plan.fault);
  return plan;
}
const noteOf = (file: File, n: number) => answered(file.run('read', [idOf(n)]))?.note;
const files = { 'settings.json': '{"language":"zh"}', 'templates.json': '[]' };

it('goes out as one file and comes in elsewhere, with what people said was the same', () => {
  const one = opened();
  const other = opened();
  const path = join(one.folder, 'out.errdesk');
  const [a, b] = [someCase(1).fingerprint, { ...someCase(1).fingerprint, words: [50, 51, 52, 53] }];
  one.file.run('keep', [someCase(1, { note: 'long '.repeat(4000) })]);
  one.file.run('keep', [someCase(2, { fingerprint: b })]);
  one.file.run('relate', ['same', null, [idOf(1), idOf(2)]]);
  expect(answered(one.file.run('writeBackup', [path, files]))).toBe(2);
  expect(readdirSync(one.folder).filter((name) => name.startsWith('out'))).toEqual(['out.errdesk']);
  expect(planOf(other.file, path).files).toEqual(files);
  expect(answered(other.file.run('restore', [path, {}])).added).toEqual([idOf(1), idOf(2)]);
  expect(noteOf(other.file, 1)).toBe('long '.repeat(4000));
  expect(answered(other.file.run('seen', [a, null])).same).toBe(2);
});

it('says first what it would replace, and keeps what is only here', () => {
  const { folder, file } = opened(() => new Date(1_800_000_000_000));
  const path = join(folder, 'out.errdesk');
  for (const n of [1, 2, 3, 4]) file.run('keep', [someCase(n)]);
  file.run('writeBackup', [path, files]);
  file.run('change', [[idOf(1)], { note: 'newer here' }]);
  file.run('keep', [someCase(2, { note: 'older here' })]);
  file.run('remove', [[idOf(3)]]);
  file.run('purge', []);
  file.run('keep', [someCase(9)]);
  expect(planOf(file, path)).toEqual({
    cases: { before: 4, after: 5, added: 1, replaced: 2, newerHere: 1, equal: 1 },
    unreadable: 0,
    isCut: false,
    made: 1_800_000_000_000,
    files,
  });
  expect(noteOf(file, 1)).toBe('newer here');
  const restored = answered(file.run('restore', [path, files]));
  expect([1, 2, 3, 4, 9].map((n) => noteOf(file, n))).toEqual(['', '', '', '', '']);
  expect(restored.added).toEqual([idOf(3)]);
  // A slip is not the end of what was here.
  file.run('undoRestore', [restored]);
  expect([1, 2, 3, 4, 9].map((n) => noteOf(file, n))).toEqual([
    'newer here',
    'older here',
    undefined,
    '',
    '',
  ]);
});

it('brings back what was deleted a moment ago, for good', () => {
  const { folder, file } = opened();
  const path = join(folder, 'out.errdesk');
  file.run('keep', [someCase(1)]);
  file.run('writeBackup', [path, files]);
  file.run('remove', [[idOf(1)]]);
  file.run('restore', [path, files]);
  file.run('purge', []);
  expect(noteOf(file, 1)).toBe('');
});

/** A back-up of some cases, the file of one who has none of them, and what the latter says of the former. */
function backedUp(count: number) {
  const from = opened();
  for (let n = 0; n < count; n++) from.file.run('keep', [someCase(n)]);
  const path = join(from.folder, 'out.errdesk');
  from.file.run('writeBackup', [path, files]);
  const { file } = opened();
  file.run('keep', [someCase(900)]);
  return { path, file, faultOf: () => answered(file.run('planRestore', [path])) };
}

it('says of a file that is none, or another program’s, that it is none, and changes nothing', () => {
  const { path, file, faultOf } = backedUp(3);
  writeFileSync(path, 'no back-up '.repeat(2000));
  expect(faultOf()).toEqual({ fault: 'foreign' });
  writeFileSync(path, '');
  expect(faultOf()).toEqual({ fault: 'foreign' });
  rmSync(path);
  const others = openDatabase(path);
  others.exec("CREATE TABLE cases (id INTEGER PRIMARY KEY, title TEXT); INSERT INTO cases VALUES (1, 'x')");
  others.close();
  expect(faultOf()).toEqual({ fault: 'foreign' });
  expect(file.run('planRestore', [join(path, 'missing')])).toMatchObject({ ok: false });
  expect(file.run('planRestore', [dirname(path)])).toMatchObject({ ok: false });
  expect(noteOf(file, 900)).toBe('');
});

it('leaves what a newer Errdesk wrote', () => {
  const { path, faultOf } = backedUp(3);
  const db = openDatabase(path);
  db.exec('PRAGMA user_version=99; PRAGMA journal_mode=DELETE');
  db.close();
  expect(faultOf()).toEqual({ fault: 'newer' });
});

it('takes in what a damaged one still has, and says how many cases it lacks', () => {
  const { path, file } = backedUp(400);
  const bytes = readFileSync(path);
  const leaves = Array.from({ length: bytes.length / 4096 - 1 }, (_, at) => (at + 1) * 4096).filter(
    (at) => bytes[at] === 13 && bytes.subarray(at, at + 4096).includes('userSig'),
  );
  bytes.fill(170, leaves[2], (leaves[2] ?? 0) + 4096);
  writeFileSync(path, bytes);
  const { unreadable, cases } = planOf(file, path);
  expect(unreadable).toBeGreaterThan(0);
  expect(cases.added + unreadable).toBe(400);
  expect(answered(file.run('restore', [path, files])).added).toHaveLength(cases.added);
  writeFileSync(path, bytes.subarray(0, 40_000));
  expect(planOf(file, path)).toMatchObject({ isCut: true });
});

it('makes one copy a day, and drops those beyond the age limit', () => {
  let day = new Date(2026, 9, 1);
  const { copies, file } = opened(() => day);
  file.run('keep', [someCase(1)]);
  expect(answered(file.run('copyToday', [{}]))).toBe(true);
  expect(answered(file.run('copyToday', [{}]))).toBe(false);
  for (let later = 2; later <= 30; later++) {
    day = new Date(2026, 9, later);
    file.run('copyToday', [{}]);
  }
  expect(readdirSync(copies)).toHaveLength(daysKept + 1);
  const [newest] = answered(file.run('copies', []));
  expect(newest).toMatchObject({ name: 'cases-2026-10-30.db', kind: 'day', day: '2026-10-30' });
  expect(newest?.size).toBe(statSync(join(copies, 'cases-2026-10-30.db')).size);
});

it('makes a copy before each restoring, with an age limit of their own', () => {
  let day = new Date(2026, 9, 1);
  const { folder, copies, file } = opened(() => day);
  const path = join(folder, 'out.errdesk');
  file.run('keep', [someCase(1)]);
  file.run('writeBackup', [path, files]);
  file.run('copyToday', [{}]);
  for (const date of [1, 1, 2, 3, 20]) {
    day = new Date(2026, 9, date);
    file.run('restore', [path, files]);
  }
  expect(readdirSync(copies).sort()).toEqual([
    'before-2026-10-02-1.db',
    'before-2026-10-03-1.db',
    'before-2026-10-20-1.db',
    'cases-2026-10-01.db',
  ]);
});

it('keeps some copies whatever their age', () => {
  const gone = (...days: string[]) =>
    tooOld(
      days.map((day) => ({ day })),
      '2026-05-01',
    ).map(({ day }) => day);
  expect(gone('2026-05-01', '2024-01-02', '2024-01-01')).toEqual([]);
  expect(gone('2026-05-01', '2024-01-03', '2024-01-02', '2024-01-01')).toEqual(['2024-01-01']);
});

it('deletes from the copies what is deleted for good', () => {
  const { copies, file } = opened();
  file.run('keep', [someCase(1, { note: 'zqjfinch' })]);
  for (let n = 2; n < 50; n++) file.run('keep', [someCase(n)]);
  file.run('copyToday', [{}]);
  const [name = ''] = readdirSync(copies);
  const isLeft = () => readdirSync(copies).some((one) => readFileSync(join(copies, one)).includes('zqj'));
  expect(isLeft()).toBe(true);
  file.run('remove', [[idOf(1)]]);
  expect(answered(file.run('purge', []))).toBe(1);
  expect([isLeft(), existsSync(join(copies, name))]).toEqual([false, true]);
  expect(planOf(file, join(copies, name))).toMatchObject({ cases: { equal: 48, added: 0 }, unreadable: 0 });
});

it('has nothing in any copy that was deleted just before one was made', () => {
  const { folder, copies, file } = opened();
  file.run('keep', [someCase(1, { note: 'zqjfinch' })]);
  file.run('copyToday', [{}]);
  file.run('remove', [[idOf(1)]]);
  file.run('writeBackup', [join(folder, 'out.errdesk'), files]);
  for (const path of [join(folder, 'out.errdesk'), ...readdirSync(copies).map((one) => join(copies, one))])
    expect(readFileSync(path).includes('zqj')).toBe(false);
});
