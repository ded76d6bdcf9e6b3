import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { mostTemplates } from '../../catalog/answer/bounds/limits';
import type { Template } from '../../catalog/answer/template';
import { templateFile } from '../../catalog/answer/template-file';
import { openTemplates } from './store';

const format = 'errdesk-templates';
let folder: string;
let path: string;
let reports: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'errdesk-test-'));
  path = join(folder, 'templates.json');
  reports = [];
});

const opened = () =>
  openTemplates(
    { path, from: path },
    {
      aside: ({ why, partly }, keptAs) => reports.push(`${why}${partly ? ' partly' : ''} ${keptAs}`),
      changed: (all) => reports.push(all.map(({ id }) => id).join(' ')),
    },
  );

function template(id: string, words = 'Hello'): Template {
  return { id, name: { zh: id, en: id }, kinds: ['finding'], body: { zh: words, en: words } };
}

it('there are none where there is no file, and none is made by asking', () => {
  expect(opened().read()).toEqual([]);
  expect(readdirSync(folder)).toEqual([]);
  expect(reports).toEqual([]);
});

it('are there again after a restart, in their order, a replaced one in its position', async () => {
  const store = opened();
  await store.write([template('a'), template('b')]);
  await store.write([template('c'), template('a', 'Bye')]);
  const all = [template('a', 'Bye'), template('b'), template('c')];
  expect(store.read()).toEqual(all);
  expect(opened().read()).toEqual(all);
  expect(reports).toEqual(['a b', 'a b c']);
  expect(readdirSync(folder)).toEqual(['templates.json']);
});

it('each change starts from the one before, however fast they come', async () => {
  const store = opened();
  void store.write([template('a')]);
  void store.write([template('b')]);
  void store.remove(['a']);
  void store.write([template('c')]);
  await store.flush();
  expect(opened().read()).toEqual([template('b'), template('c')]);
});

it('the last one can be removed, and the file is no broken one then', async () => {
  const store = opened();
  await store.write([template('a')]);
  expect(await store.remove(['a'])).toEqual({ ok: true, value: [] });
  expect(opened().read()).toEqual([]);
  expect(reports).toEqual(['a', '']);
});

it.each(['', '{"format":"errdesk-templ', '[]'])(
  'a file that makes no sense is kept aside and reported: %.40j',
  async (text) => {
    writeFileSync(path, text);
    const store = opened();
    const aside = join(folder, 'templates.corrupt-1.json');
    expect(store.read()).toEqual([]);
    expect(readFileSync(aside, 'utf8')).toBe(text);
    expect(reports).toEqual([`damaged ${aside}`]);
    await store.write([template('b')]);
    expect(opened().read()).toEqual([template('b')]);
    expect(existsSync(aside)).toBe(true);
  },
);
it('takes no more than its file may hold, and then nothing has changed', async () => {
  const store = opened();
  const many = Array.from({ length: 500 }, (_, at) => template(`a${at}`));
  expect((await store.write(many)).ok).toBe(true);
  expect((await store.write([template('a7', 'Bye')])).ok).toBe(true);
  expect(await store.write([template('b')])).toEqual({
    ok: false,
    problem: { code: 'templates-full', wrong: { code: 'too-many', most: 500 } },
  });
  const long = many.slice(0, 100).map(({ id }) => template(id, 'x'.repeat(50_000)));
  const escaped = many.slice(0, 10).map(({ id }) => template(id, '\u0001'.repeat(50_000)));
  for (const given of [long, escaped])
    expect(await store.write(given)).toMatchObject({ problem: { wrong: { code: 'too-large' } } });
  expect(opened().read()).toEqual(many.map((one) => (one.id === 'a7' ? template('a7', 'Bye') : one)));
});

it.each([
  ['damaged', 'corrupt', JSON.parse(templateFile([template('a'), template('a', 'Twice'), template('b')]))],
  ['damaged', 'corrupt', { format, version: 1, templates: [{ id: 'x' }, template('a'), template('b')] }],
  ['newer', 'newer', { format, version: 9, templates: [template('a'), { ...template('b'), mood: 'fine' }] }],
])('the good ones of a %s file are used and kept, and so is the file', async (why, sort, content) => {
  const text = JSON.stringify(content);
  writeFileSync(path, text);
  const store = opened();
  const good = [template('a'), template('b')];
  expect(store.read()).toEqual(good);
  await store.flush();
  const aside = join(folder, `templates.${sort}-1.json`);
  expect(readFileSync(aside, 'utf8')).toBe(text);
  expect(reports).toEqual([`${why} partly ${aside}`, 'a b']);
  expect(opened().read()).toEqual(good);
  expect(reports).toHaveLength(2);
});

it('of a file with more than there can be, the first are used', async () => {
  const many = Array.from({ length: 30_000 }, (_, n) => template(`t${n}`));
  writeFileSync(path, templateFile(many));
  const store = opened();
  expect(store.read()).toEqual(many.slice(0, mostTemplates));
  expect(reports).toEqual([`too-large partly ${join(folder, 'templates.corrupt-1.json')}`]);
  await store.flush();
  expect(opened().read()).toHaveLength(mostTemplates);
});

it('what cannot be written has not changed, which is reported each time', async () => {
  const store = opened();
  await store.write([template('a')]);
  rmSync(folder, { recursive: true });
  writeFileSync(folder, 'a file in place of the folder');
  const refused = { ok: false, problem: { code: 'file-not-saved', path, reason: 'folder-missing' } };
  expect(await store.write([template('b')])).toEqual(refused);
  expect(await store.remove(['a'])).toEqual(refused);
  expect(store.read()).toEqual([template('a')]);
  expect(reports).toEqual(['a']);
});
