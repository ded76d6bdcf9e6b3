import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openCaseFile } from '../case-file';
import { idOf, someCase, someFolder } from '../store/cases-for-test';
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
  expect(answered(one.file.run('writeBackup', [path, files]))).toBeUndefined();
  expect(readdirSync(one.folder).filter((name) => name.startsWith('out'))).toEqual(['out.errdesk']);
  expect(answered(other.file.run('restore', [path]))).toEqual(files);
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
  const plan = answered(file.run('planRestore', [path, { ...files, 'templates.json': '[1]' }]));
  expect(plan).toEqual({
    cases: { added: 1, replaced: 2, newerHere: 1, equal: 1, kept: 1 },
    unreadable: 0,
    files: [
      { name: 'settings.json', differs: false },
      { name: 'templates.json', differs: true },
    ],
    newest: someCase(4).changed,
  });
  expect(noteOf(file, 1)).toBe('newer here');
  file.run('restore', [path]);
  expect([1, 2, 3, 4, 9].map((n) => noteOf(file, n))).toEqual(['', '', '', '', '']);
});

it('takes no file that is none', () => {
  const { folder, file } = opened();
  file.run('keep', [someCase(1)]);
  const path = join(folder, 'letter.txt');
  writeFileSync(path, 'no back-up '.repeat(2000));
  expect(answered(file.run('planRestore', [path, {}]))).toMatchObject({
    cases: { added: 0, replaced: 0 },
    newest: null,
  });
  expect(file.run('planRestore', [join(folder, 'missing'), {}])).toMatchObject({ ok: false });
  expect(noteOf(file, 1)).toBe('');
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
  expect(answered(file.run('copies', [])).at(0)).toBe('2026-10-30');
});

it('keeps some copies whatever their age', () => {
  expect(tooOld(['2026-05-01', '2024-01-02', '2024-01-01'], '2026-05-01')).toEqual([]);
  expect(tooOld(['2026-05-01', '2024-01-03', '2024-01-02', '2024-01-01'], '2026-05-01')).toEqual([
    '2024-01-01',
  ]);
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
  expect(answered(file.run('planRestore', [join(copies, name), {}])).cases).toMatchObject({
    equal: 48,
    added: 0,
  });
});
