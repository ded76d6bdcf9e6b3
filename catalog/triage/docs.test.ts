import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { secretKinds } from './secret-kinds';

const read = (name: string) => readFileSync(join(import.meta.dirname, '../../docs', name), 'utf8');
const docs = read('triage.md');
const judge = join(import.meta.dirname, 'judge');
const clue = /\bid: '([a-z-]+)', weight|innerField = '([a-z-]+)'/g;

it('docs/triage.md tells of every clue that a number or a name can have', () => {
  const sources = readdirSync(judge, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(?<!\.test)\.ts$/.test(name),
  );
  const ids = sources.flatMap((name) =>
    [...readFileSync(join(judge, name), 'utf8').matchAll(clue)].map(([, id, constant]) => id ?? constant),
  );
  expect(ids.length).toBeGreaterThan(20);
  expect(ids.filter((id) => !docs.includes(`\`${id}\``))).toEqual([]);
});

it('docs/secrets.md tells of every kind of secret', () => {
  const told = read('secrets.md');
  expect(secretKinds.filter((kind) => !told.includes(`\`${kind}\``))).toEqual([]);
});

it('docs/triage.md tells of every confidence of other people’s codes', () => {
  const source = readFileSync(join(import.meta.dirname, 'neighbours/mentions.ts'), 'utf8');
  const [, table = ''] = /const confidences = \{([^}]+)\}/.exec(source) ?? [];
  const values = [...table.matchAll(/\w+: ([\d.]+)/g)].map(([, value]) => Number(value).toFixed(2));
  expect(values.length).toBeGreaterThan(5);
  expect(values.filter((value) => !docs.includes(`| ${value} |`))).toEqual([]);
});
