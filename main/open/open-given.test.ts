import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate/browser';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ticketOf } from '../../catalog/batch/batch';
import { sortOut } from '../../catalog/batch/sort-out';
import { xlsxOf } from '../../catalog/export/xlsx';
import { openGiven } from './open-given';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'errdesk-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const limits = { files: 4, depth: 1, bytes: 1000, ratio: 100 };

/** The names of the texts, and what was left out. */
async function opened(...paths: string[]) {
  const answer = await openGiven(paths, 400, limits);
  if (!answer.ok) return answer.problem;
  const { name, texts, left } = answer.value;
  return { name, texts: texts.map((one) => one.name), left };
}

it('opens one text as it always did', async () => {
  const path = file('a.log', '70003');
  expect(await openGiven([path], 100)).toEqual({
    ok: true,
    value: { name: 'a.log', texts: [{ name: 'a.log', text: '70003' }], left: [] },
  });
  expect(await opened(join(folder, 'none'))).toMatchObject({ code: 'file-unreadable', reason: 'missing' });
  expect(await opened(file('a.png', Uint8Array.from([0x89, 0])))).toMatchObject({ code: 'file-not-text' });
});

it('opens several files, the files of a folder and those of an archive', async () => {
  const zip = file('logs.zip', zipSync({ 'b.log': strToU8('b'), 'c.png': Uint8Array.from([0x89, 0]) }));
  expect(await opened(file('a.log', 'a'), zip)).toEqual({
    name: null,
    texts: ['a.log', 'b.log'],
    left: [{ name: 'c.png', why: 'not-text' }],
  });
  expect((await opened(zip)) as object).toMatchObject({ name: 'logs.zip', texts: ['b.log'] });
  mkdirSync(join(folder, 'in/deeper'), { recursive: true });
  file('in/d.log', 'd');
  file('in/.DS_Store', 'x');
  file('in/deeper/e.log', 'e');
  expect(await opened(join(folder, 'in'))).toEqual({
    name: 'in',
    texts: ['d.log', 'deeper/e.log'],
    left: [],
  });
});

it.skipIf(process.platform === 'win32')('follows no link out of a folder, or in a circle', async () => {
  mkdirSync(join(folder, 'in'));
  file('in/a.log', 'a');
  file('outside.log', 'secret');
  symlinkSync(join(folder, 'outside.log'), join(folder, 'in/b.log'));
  symlinkSync(folder, join(folder, 'in/up'));
  expect(await opened(join(folder, 'in'))).toMatchObject({ texts: ['a.log'] });
});

it('holds to its limits and says what is beyond them', async () => {
  mkdirSync(join(folder, 'in/1/2'), { recursive: true });
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) file(`in/${name}.log`, name);
  file('in/1/2/z.log', 'z');
  expect(await opened(join(folder, 'in'))).toEqual({
    name: 'in',
    texts: ['a.log', 'b.log', 'c.log', 'd.log'],
    left: [
      { name: '1/2', why: 'too-deep' },
      { name: '', why: 'too-many', count: 2 },
    ],
  });
  const large = file('large.log', 'x'.repeat(401));
  expect(await opened(large, file('small.log', 's'))).toEqual({
    name: null,
    texts: ['small.log'],
    left: [{ name: 'large.log', why: 'too-large' }],
  });
  expect(await opened(large)).toMatchObject({ code: 'file-too-large' });
});

it('reads a table that Chinese Windows wrote in its own encoding', async () => {
  // "工单号,客户,问题描述", "1,王女士,进房失败 70003" and "2,陈工,没有画面" in GB 18030.
  const bytes = Buffer.from(
    'b9a4b5a5bac52cbfcdbba72ccecacce2c3e8caf60a312ccdf5c5aecabf2cbdf8b7bfcaa7b0dc2037303030330a322cb3c2b9a42cc3bbd3d0bbadc3e60a',
    'hex',
  );
  const answer = await openGiven([file('工单.csv', bytes)], 400);
  const [source] = answer.ok ? answer.value.texts : [];
  const sorted = sortOut(source ? [source] : [], '工单.csv');
  expect(sorted.kind === 'several' && sorted.batch.rows.map((row) => ticketOf(sorted.batch, row))).toEqual([
    { text: '进房失败 70003', customer: '王女士', ticket: '1', name: null },
    { text: '没有画面', customer: '陈工', ticket: '2', name: null },
  ]);
});

it('reads the table of a workbook, and calls an older one by its name', async () => {
  const heading = { column: null, language: null, width: 20, prose: false };
  const { bytes } = xlsxOf({
    languages: ['zh'],
    headings: ['工单号', '客户', '问题描述'].map((text) => ({ ...heading, text })),
    rows: [
      [1, '王女士', '进房失败\n70003'],
      [2, '陈工', '没有画面'],
    ],
  });
  const old = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  const answer = await openGiven([file('工单.xlsx', bytes), file('旧.xls', old)], 10_000);
  const sorted = sortOut(answer.ok ? answer.value.texts : [], '工单.xlsx');
  expect(sorted.kind === 'several' && sorted.batch.rows.map((row) => ticketOf(sorted.batch, row))).toEqual([
    { text: '进房失败\n70003', customer: '王女士', ticket: '1', name: null },
    { text: '没有画面', customer: '陈工', ticket: '2', name: null },
  ]);
  expect(answer.ok && answer.value.left).toEqual([{ name: '旧.xls', why: 'document' }]);
});
