import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Answer } from '../../bridge/contract';
import type { Template } from '../../catalog/answer/template';
import { templateFile } from '../../catalog/answer/template-file';
import { attachedFiles } from '../cases/backup/attached-files';
import { openCaseFile } from '../cases/case-file';
import { idOf, someCase, someFolder } from '../cases/store/cases-for-test';
import { createPreferences } from '../settings/preferences';
import { openSettings } from '../settings/store';
import { noTeam } from '../settings/team-defaults';
import { openTemplates } from '../templates/store';
import { type BackupServices, backupHandlers } from './backup-requests';

const template = (id: string, words: string): Template => ({
  id,
  name: { zh: words, en: words },
  kinds: ['finding'],
  body: { zh: words, en: words },
});

function value<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.value;
}

/** A profile with everything that goes into a back-up. `wrong`: templates that the check refuses. */
function profile({ wrong = false } = {}) {
  const folder = someFolder();
  const copies = join(folder, 'copies');
  const now = () => new Date(2026, 10, 29, 12);
  const file = openCaseFile(join(folder, 'cases.db'), { copies, now }, () => {});
  const place = (name: string) => ({ path: join(folder, name), from: join(folder, name) });
  const settings = openSettings(place('settings.json'), { aside() {}, notSaved() {} });
  const templates = openTemplates(place('templates.json'), { aside() {}, changed() {} });
  const preferences = createPreferences(settings, () => {});
  let chosen = '';
  let changes = 0;
  const services: BackupServices = {
    cases: { ask: async (name, ...args) => file.run(name, args) },
    ...{ folder, copies, now, preferences, templates, team: noTeam },
    checker: {
      wrongWith: async () => (wrong ? { code: 'template-check-failed' } : undefined),
    },
    async files() {
      await Promise.all([settings.flush(), templates.flush()]);
      return attachedFiles(folder);
    },
    async saveBy({ write }) {
      const written = await write(chosen);
      return written.ok ? { ok: true, value: chosen } : written;
    },
    choose: async () => chosen,
    kind: () => 'Back-up',
    changed: () => changes++,
  };
  const handlers = backupHandlers(services);
  const has = (n: number) =>
    file.run('read', [idOf(n)]).ok && value(file.run('read', [idOf(n)]) as never) !== null;
  return {
    ...{ folder, file, preferences, templates, handlers, has },
    changes: () => changes,
    choose: (path: string) => {
      chosen = path;
    },
  };
}

/** One who has written a back-up, and another one. */
async function two(more: Parameters<typeof profile>[0] = {}) {
  const [from, to] = [profile(), profile(more)];
  from.file.run('keep', [someCase(1)]);
  from.preferences.change({ theme: 'dark' });
  await from.templates.write([template('a', 'theirs'), template('b', 'theirs')]);
  const path = join(from.folder, '..', `${Math.random()}.errdesk`);
  from.choose(path);
  expect(value(await from.handlers['backup.write'](undefined))).toEqual({ path, cases: 1 });
  to.choose(path);
  to.file.run('keep', [someCase(2)]);
  to.preferences.change({ theme: 'light', language: 'zh' });
  await to.templates.write([template('b', 'mine'), template('c', 'mine')]);
  return { from, to, path };
}

it('says what would change, changes it, and takes it back: cases, templates and settings', async () => {
  const { to } = await two();
  const plan = value(await to.handlers['backup.choose'](undefined));
  expect(plan).toMatchObject({
    cases: { before: 1, after: 2, added: 1, replaced: 0 },
    made: new Date(2026, 10, 29, 12).getTime(),
    settings: { is: 'read', outlook: { names: ['language', 'theme'] } },
    templates: { is: 'read', added: 1, replaced: 1, kept: 1 },
  });
  expect([to.has(1), to.preferences.read().theme]).toEqual([false, 'light']);
  const { id = 0 } = plan ?? {};
  expect(await to.handlers['backup.restore']({ id: id + 1 })).toMatchObject({ ok: false });
  value(await to.handlers['backup.restore']({ id }));
  expect([to.has(1), to.has(2), to.changes()]).toEqual([true, true, 1]);
  expect(to.preferences.read()).toMatchObject({ theme: 'dark', language: 'system' });
  expect(to.templates.read().map(({ id: one, name }) => [one, name.en])).toEqual([
    ['b', 'theirs'],
    ['c', 'mine'],
    ['a', 'theirs'],
  ]);
  // A plan is done once.
  expect(await to.handlers['backup.restore']({ id })).toMatchObject({ ok: false });
  value(await to.handlers['backup.undo'](undefined));
  expect([to.has(1), to.has(2)]).toEqual([false, true]);
  expect(to.preferences.read()).toMatchObject({ theme: 'light', language: 'zh' });
  expect(to.templates.read()).toEqual([template('b', 'mine'), template('c', 'mine')]);
});

it('has a copy of before, which can be taken in like any other', async () => {
  const { to } = await two();
  const { id = 0 } = value(await to.handlers['backup.choose'](undefined)) ?? {};
  value(await to.handlers['backup.restore']({ id }));
  const [copy] = value(await to.handlers['backup.copies'](undefined));
  expect(copy).toMatchObject({ name: 'before-2026-11-29-1.db', kind: 'before', day: '2026-11-29' });
  const plan = value(await to.handlers['backup.look']({ copy: copy?.name ?? '' }));
  expect(plan).toMatchObject({
    cases: { added: 0, replaced: 0, equal: 1 },
    settings: { outlook: { names: ['language', 'theme'], after: { theme: 'light', language: 'zh' } } },
    templates: { added: 0, replaced: 1, kept: 1 },
  });
});

it('leaves out templates and settings that this version cannot use, and restores the cases', async () => {
  const { to } = await two({ wrong: true });
  expect(value(await to.handlers['backup.choose'](undefined))).toMatchObject({
    cases: { added: 1 },
    templates: { is: 'unusable' },
  });
  const { from, to: other, path } = await two();
  await from.templates.flush();
  writeFileSync(
    join(from.folder, 'templates.json'),
    templateFile([]).replace('"version": 1', '"version": 9'),
  );
  writeFileSync(join(from.folder, 'settings.json'), '{"version":9,"theme":"dark"}');
  from.choose(path);
  value(await from.handlers['backup.write'](undefined));
  const plan = value(await other.handlers['backup.choose'](undefined));
  expect(plan).toMatchObject({ templates: { is: 'unusable' }, settings: { is: 'unusable' } });
  value(await other.handlers['backup.restore']({ id: plan?.id ?? 0 }));
  expect([other.has(1), other.preferences.read().theme]).toEqual([true, 'light']);
  expect(other.templates.read()).toEqual([template('b', 'mine'), template('c', 'mine')]);
});

it('names a file that is no back-up, and a copy that is none', async () => {
  const { to, path } = await two();
  writeFileSync(path, 'a letter');
  expect(await to.handlers['backup.choose'](undefined)).toMatchObject({
    problem: { code: 'backup-unusable', why: 'foreign' },
  });
  to.choose('/nowhere/x.errdesk');
  expect(await to.handlers['backup.choose'](undefined)).toEqual({
    ok: false,
    problem: { code: 'backup-unusable', file: 'x.errdesk', why: 'unreadable' },
  });
  for (const copy of ['../cases.db', 'cases.db', 'cases-2020-01-01.db'])
    expect(await to.handlers['backup.look']({ copy })).toMatchObject({
      problem: { code: 'backup-unusable', why: 'unreadable' },
    });
});

it('writes over none of its own files, and says where it could not write', async () => {
  const { to } = await two();
  const own = join(to.folder, 'cases.db');
  const before = readFileSync(own);
  to.choose(own);
  expect(await to.handlers['backup.write'](undefined)).toMatchObject({
    problem: { code: 'file-not-saved', reason: 'in-use' },
  });
  expect(readFileSync(own).equals(before)).toBe(true);
  const nowhere = join(to.folder, 'no', 'such', 'x.errdesk');
  to.choose(nowhere);
  expect(await to.handlers['backup.write'](undefined)).toMatchObject({
    problem: { code: 'file-not-saved', path: nowhere },
  });
  expect(existsSync(nowhere)).toBe(false);
});
