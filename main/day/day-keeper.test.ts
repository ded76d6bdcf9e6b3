import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import type { KeptNotes } from '../../bridge/contract/day';
import { expand, samplesIn } from '../../catalog/triage/secrets/samples-for-test';
import { doTask } from '../answer/door-work';
import type { Mask } from '../cases/masked';
import { createDayKeeper } from './day-keeper';
import { openDay } from './day-store';

const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

const notes = (n: number, more: Partial<KeptNotes> = {}): KeptNotes => ({
  ...{ id: idOf(n), taken: 1000 + n, name: null, cut: 0, perhaps: 0, folded: true },
  fields: { customer: '', ticket: '' },
  ...{ ticked: [], asked: [], opened: null, counted: [], together: null, sides: {} },
  ...{ subject: null, language: null, edits: {}, answered: null },
  ...more,
});

const mask: Mask = async (texts, hidden = []) => ({
  ok: true,
  value: (await doTask({
    work: 'mask',
    given: texts,
    privacy: { kinds: [], stretches: hidden },
  })) as readonly string[],
});

let profile = '';
beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'errdesk-test-'));
});

/** The day of that profile, at each start anew. */
function start({ keeping = true, cases = [] as string[], today = new Date(2026, 10, 29, 12) } = {}) {
  const wants = { keeping };
  const day = createDayKeeper({
    store: openDay(join(profile, 'day')),
    mask,
    isKeeping: () => wants.keeping,
    hasCase: async (id) => cases.includes(id),
    now: () => new Date(today),
    failed(error) {
      throw error;
    },
  });
  return { day, wants };
}

/** Whether these words are anywhere in the profile. */
function isIn(words: string): boolean {
  const all = readdirSync(profile, { recursive: true, withFileTypes: true });
  return all.some((one) => one.isFile() && readFileSync(join(one.parentPath, one.name)).includes(words));
}

it('has the pastes after a restart, the newest first, each with what was noted on it', async () => {
  const { day } = start();
  const noted = notes(1, {
    name: 'a.log',
    fields: { customer: 'Orbit', ticket: '#7' },
    ticked: ['step'],
    opened: 'a/b/1',
    counted: [{ entry: 'a/b/2', printed: '70003', nth: 0 }],
    sides: { 'remote-picture-missing': 1 },
    edits: { en: { of: null, text: 'Hello' }, zh: { of: '您好', text: '您好，' } },
    answered: { at: new Date(2026, 10, 29, 9).getTime(), text: 'Hello', held: 0 },
  });
  await day.keep(noted, 'error 70003', []);
  await day.keep(notes(2), 'error 70004', []);
  expect(await start().day.read()).toEqual([
    { notes: notes(2), text: 'error 70004' },
    { notes: noted, text: 'error 70003' },
  ]);
});

it('keeps a text that was kept before where only the notes change, and what was dropped no more', async () => {
  const { day } = start();
  await day.keep(notes(1), 'error 70003', []);
  await day.keep(notes(2), 'error 70004', []);
  await day.keep(notes(1, { opened: 'a/b/1' }), null, []);
  await day.drop([idOf(2)]);
  expect(await start().day.read()).toEqual([{ notes: notes(1, { opened: 'a/b/1' }), text: 'error 70003' }]);
  expect(isIn('70004')).toBe(false);
});

it('is gone from the disk where a person turns it off, and is not written then', async () => {
  const { day, wants } = start();
  await day.keep(notes(1), 'zqjfinch 70003', []);
  expect(isIn('zqjfinch')).toBe(true);
  const late = day.keep(notes(2), 'zqjfinch 70004', []);
  wants.keeping = false;
  day.settingsChanged();
  await Promise.all([late, day.flush()]);
  await day.keep(notes(3), 'zqjfinch 70005', []);
  expect(isIn('zqjfinch')).toBe(false);
  expect(existsSync(join(profile, 'day'))).toBe(false);
});

it('is gone where it was turned off by hand, in the file of the settings', async () => {
  await start().day.keep(notes(1), 'zqjfinch', []);
  const { day } = start({ keeping: false });
  day.settingsChanged();
  expect(await day.read()).toEqual([]);
  expect(isIn('zqjfinch')).toBe(false);
});

it('has answered ones of earlier days no more, where they are in Cases', async () => {
  const yesterday = { at: new Date(2026, 10, 28, 23).getTime(), text: 'Hello', held: 0 };
  const { day } = start();
  await day.keep(notes(1, { answered: yesterday }), 'in Cases', []);
  await day.keep(notes(2, { answered: yesterday }), 'in no case', []);
  await day.keep(notes(3), 'not answered', []);
  const left = await start({ cases: [idOf(1), idOf(3)] }).day.read();
  expect(left.map(({ text }) => text)).toEqual(['not answered', 'in no case']);
  expect(isIn('in Cases')).toBe(false);
  // A clock that was wrong takes nothing away.
  expect(await start({ today: new Date(1999, 0, 1) }).day.read()).toHaveLength(2);
});

it('has nothing of a paste whose case was deleted, until that is taken back', async () => {
  const { day } = start();
  await day.keep(notes(1), 'zqjfinch', []);
  await day.forget([idOf(1)]);
  await day.keep(notes(1), 'zqjfinch', []);
  expect(isIn('zqjfinch')).toBe(false);
  day.callBack([idOf(1)]);
  await day.keep(notes(1), 'zqjfinch', []);
  expect(await day.read()).toHaveLength(1);
});

it('has the text of a paste whose notes are damaged or missing, and leaves those of a newer Errdesk', async () => {
  const { day } = start();
  for (const n of [1, 2, 3]) await day.keep(notes(n, { opened: 'a/b/1' }), `text ${n}`, []);
  writeFileSync(join(profile, 'day', `${idOf(1)}.json`), '{"version":1,"notes":{"id":');
  rmSync(join(profile, 'day', `${idOf(2)}.json`));
  const newer = join(profile, 'day', `${idOf(3)}.json`);
  writeFileSync(newer, '{"version":9}');
  const left = await start().day.read();
  expect(left.map(({ text, notes: { opened } }) => [text, opened]).sort()).toEqual([
    ['text 1', null],
    ['text 2', null],
  ]);
  expect(readFileSync(newer, 'utf8')).toBe('{"version":9}');
});

const samples = join(import.meta.dirname, '../../catalog/triage/secrets/samples');
const secrets = readdirSync(samples)
  .filter((name) => !name.startsWith('harmless'))
  .flatMap((name) => samplesIn(readFileSync(join(samples, name), 'utf8')));

it('keeps no secret of any kind, in whatever field it stood, nor what was hidden by hand', async () => {
  const { day } = start();
  const values = ['Ms Zqjfinch'];
  for (const [n, sample] of secrets.entries()) {
    const { text, spans } = expand(sample);
    values.push(...spans.map(({ start: from, end }) => text.slice(from, end)));
    const given = notes(n, {
      name: text.slice(0, 900),
      fields: { customer: text, ticket: text },
      ticked: [text.slice(0, 400)],
      counted: [{ entry: 'a/b/1', printed: text.slice(0, 400), nth: 0 }],
      edits: { en: { of: text, text }, zh: { of: null, text } },
      answered: { at: 5, text, held: 0 },
    });
    await day.keep(given, `${text}\nMs Zqjfinch`, ['Ms Zqjfinch']);
  }
  const bytes = readdirSync(join(profile, 'day')).map((name) => readFileSync(join(profile, 'day', name)));
  expect(bytes).toHaveLength(2 * secrets.length);
  const all = Buffer.concat(bytes);
  // Short ones are parts of other words.
  const long = values.filter((value) => value.length >= 11);
  expect(long.length).toBeGreaterThan(100);
  expect(long.filter((value) => all.includes(JSON.stringify(value).slice(1, -1)))).toEqual([]);
});
