import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Draft } from '../../bridge/contract/templates';
import { openDrafts } from './draft-store';

const draft: Draft = {
  id: 'finding-1',
  name: { zh: '', en: '' },
  kinds: ['finding'],
  body: { zh: '{{ cust', en: '' },
};
let folder: string;
let failures: number;
let asides: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'errdesk-drafts-'));
  failures = 0;
  asides = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

const open = (path = join(folder, 'drafts.json')) =>
  openDrafts(
    { path, from: path },
    {
      aside: ({ why, partly }, keptAs) => asides.push(`${why}${partly ? ' partly' : ''} ${keptAs}`),
      notSaved() {
        failures += 1;
      },
    },
  );

it('are there again after a restart, unfinished as they are', async () => {
  const drafts = open();
  expect(drafts.read()).toEqual([]);
  drafts.keep([{ ...draft, body: { zh: '', en: '' } }]);
  drafts.keep([draft]);
  await drafts.flush();
  expect(open().read()).toEqual([draft]);
  drafts.keep([]);
  await drafts.flush();
  expect(open().read()).toEqual([]);
});

it.each(['[{"id":"x"}]', '[{"id":', '{}', '"x"'])(
  'are none where the file is %s, which is kept aside before the first change',
  async (text) => {
    writeFileSync(join(folder, 'drafts.json'), text);
    const aside = join(folder, 'drafts.corrupt-1.json');
    const drafts = open();
    drafts.keep([draft]);
    await drafts.flush();
    expect(readFileSync(aside, 'utf8')).toBe(text);
    expect(asides).toEqual([`damaged ${aside}`]);
    expect(open().read()).toEqual([draft]);
  },
);

it('are not lost with one that makes no sense, nor with a field that is not known', async () => {
  const others = [
    { ...draft, id: 'Bad Id' },
    { ...draft, id: 'two', mood: 'fine' },
  ];
  const text = JSON.stringify([draft, ...others]);
  writeFileSync(join(folder, 'drafts.json'), text);
  const drafts = open();
  const good = [draft, { ...draft, id: 'two' }];
  expect(drafts.read()).toEqual(good);
  await drafts.flush();
  const aside = join(folder, 'drafts.corrupt-1.json');
  expect(readFileSync(aside, 'utf8')).toBe(text);
  expect(asides).toEqual([`damaged partly ${aside}`]);
  expect(open().read()).toEqual(good);
  expect(asides).toHaveLength(1);
});

it('of a newer version are used where they are understood, and its file is kept', async () => {
  const text = JSON.stringify({ format: 'errdesk-drafts', version: 2, drafts: [draft, { id: 'two' }] });
  writeFileSync(join(folder, 'drafts.json'), text);
  const drafts = open();
  expect(drafts.read()).toEqual([draft]);
  await drafts.flush();
  const aside = join(folder, 'drafts.newer-1.json');
  expect(readFileSync(aside, 'utf8')).toBe(text);
  expect(asides).toEqual([`newer partly ${aside}`]);
});

it('stay in memory when they cannot be written, which is reported once', async () => {
  const drafts = open(join(folder, 'missing', 'drafts.json'));
  for (const drafted of [[draft], []]) {
    drafts.keep(drafted);
    await drafts.flush();
  }
  expect([drafts.read(), failures]).toEqual([[], 1]);
});
