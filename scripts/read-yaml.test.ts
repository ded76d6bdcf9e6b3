import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { createYamlReader } from './read-yaml';

const folder = mkdtempSync(join(tmpdir(), 'errdesk-yaml-'));
const file = join(folder, 'a/read.json');
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const readAll = (texts: readonly string[], edition = '1') => {
  const reader = createYamlReader(file, edition);
  const all = texts.map((text) => reader.read(text));
  reader.keep();
  return all;
};

it('reads a text the second time as the first', () => {
  const texts = ['a: 1\nb: [x, "2"]', 'c: ~', ''];
  const first = readAll(texts);
  expect(first).toEqual([{ a: 1, b: ['x', '2'] }, { c: null }, null]);
  expect(readAll(texts)).toEqual(first);
  expect(readdirSync(join(folder, 'a'))).toEqual(['read.json']);
});

it('reads what is new beside what was kept, and says what is no YAML each time', () => {
  readAll(['a: 1']);
  expect(readAll(['a: 1', 'a: 2'])).toEqual([{ a: 1 }, { a: 2 }]);
  for (const _ of [1, 2]) expect(() => readAll(['a: b: c'])).toThrow();
});

it('reads all anew where the file is broken, or another edition reads', () => {
  readAll(['a: 1']);
  expect(readAll(['a: 1'], '2')).toEqual([{ a: 1 }]);
  writeFileSync(file, '{');
  expect(readAll(['a: 1'])).toEqual([{ a: 1 }]);
});
