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

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'errdesk-drafts-'));
  failures = 0;
});
afterEach(() => rmSync(folder, { recursive: true }));

const open = (path = join(folder, 'drafts.json')) =>
  openDrafts(path, () => {
    failures += 1;
  });

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

it('are none where the file makes no sense', () => {
  writeFileSync(join(folder, 'drafts.json'), '[{"id":"x"}]');
  expect(open().read()).toEqual([]);
  expect(readFileSync(join(folder, 'drafts.json'), 'utf8')).toBe('[{"id":"x"}]');
});

it('stay in memory when they cannot be written, which is reported once', async () => {
  const drafts = open(join(folder, 'missing', 'drafts.json'));
  for (const drafted of [[draft], []]) {
    drafts.keep(drafted);
    await drafts.flush();
  }
  expect([drafts.read(), failures]).toEqual([[], 1]);
});
