import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { writerOf, writeWhole } from '../../files/write-whole';
import { removeLeftovers } from './leftovers';

it('what ended processes have left half-written is removed, and nothing else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'errdesk-test-'));
  const [dead, running] = ['.errdesk-4711-0123456789ab.new', '.errdesk-4712-0123456789ab.new'];
  const own = `.errdesk-${process.pid}-0123456789ab.new`;
  const older = '.errdesk-0123456789ab.new';
  const others = ['.errdesk-notes.new', 'settings.json', '.errdesk-4711-0123456789ab.new.txt'];
  for (const name of [dead, running, own, older, ...others]) writeFileSync(join(folder, name), '{');
  removeLeftovers(folder, (number) => number === 4712);
  expect(readdirSync(folder).sort()).toEqual([running, ...others].sort());
  removeLeftovers(join(folder, 'missing'));
});

it('knows the name that a write gives to its file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'errdesk-test-'));
  let fresh = '';
  const watched: typeof open = (path, ...more) => {
    fresh = String(path);
    return open(path, ...more);
  };
  await writeWhole(join(folder, 'a'), '{', { open: watched });
  expect(writerOf(basename(fresh))).toBe(process.pid);
});
