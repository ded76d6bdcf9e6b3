import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Answer, Value } from '../../bridge/contract';
import type { BackupFault, BackupPlan } from '../../bridge/contract/backup';
import type { SaveProblem } from '../../bridge/contract/export';
import type { Problem } from '../../bridge/contract/problems';
import type { Template } from '../../catalog/answer/template';
import { isCopyName } from '../cases/backup/copies';
import type { Attached } from '../cases/backup/write-backup';
import type { OperationAnswer } from '../cases/case-file';
import type { CaseKeeper } from '../cases/case-keeper';
import type { Restored } from '../cases/operations';
import type { Handlers } from '../gate';
import type { Saver } from '../save/saver';
import type { Leaves } from '../settings/leaves';
import { type ProfilePlan, type ProfileServices, planProfile } from './profile-plan';

export interface BackupServices extends ProfileServices {
  cases: Pick<CaseKeeper, 'ask'>;
  /** The folder of the profile, and that of the copies in it. */
  folder: string;
  copies: string;
  /** The files of the profile as they are now. */
  files(): Promise<Attached>;
  saveBy: Saver['saveBy'];
  /** Asks the person for a back-up. Null when none was chosen. */
  choose(): Promise<string | null>;
  /** What such a file is called, in the language that is set now. */
  kind(): string;
  /** Cases were added and replaced. */
  changed(): void;
  now(): Date;
}

type BackupRequest = Extract<keyof Handlers, `backup.${string}`>;

/** A plan that was shown, with what it would be done of. */
interface Planned extends ProfilePlan {
  id: number;
  path: string;
  isDone: boolean;
}

/** How it was before the last restoring. */
interface Before {
  cases: Restored;
  choices: Leaves;
  templates: readonly Template[];
}

/** Writes back-ups and takes them in. What one would change is said before, and can be taken back after. */
export function backupHandlers(services: BackupServices): Pick<Handlers, BackupRequest> {
  const { cases, choose, copies } = services;
  let planned: Planned | undefined;
  let before: Before | undefined;
  const plan = async (path: string): Promise<Answer<BackupPlan>> => {
    const made = await planOf(path, (planned?.id ?? 0) + 1, services);
    if (!made.ok) return made;
    planned = made.value.planned;
    return { ok: true, value: made.value.shown };
  };
  return {
    'backup.write': () => write(services),
    async 'backup.copies'() {
      const found = await cases.ask('copies');
      return found.ok ? { ok: true, value: [...found.value] } : failed(found.why);
    },
    async 'backup.choose'() {
      const path = await choose();
      return path === null ? { ok: true, value: null } : plan(path);
    },
    'backup.look': ({ copy }) => (isCopyName(copy) ? plan(join(copies, copy)) : unusable(copy, 'unreadable')),
    async 'backup.restore'({ id }) {
      if (planned?.id !== id || planned.isDone)
        return { ok: false, problem: { code: 'bad-input', where: 'backup.restore.id' } };
      planned.isDone = true;
      const restored = await restore(planned, services);
      if (!restored.ok) return restored;
      before = restored.value.before;
      return restored.value.put;
    },
    async 'backup.undo'() {
      if (!before) return done;
      const undone = await cases.ask('undoRestore', before.cases);
      if (!undone.ok) return failed(undone.why);
      const was = before;
      before = undefined;
      return putBack(was, services);
    },
  };
}

/** What a file would do, and how a person is told. */
async function planOf(
  path: string,
  id: number,
  services: BackupServices,
): Promise<Answer<{ planned: Planned; shown: BackupPlan }>> {
  const file = basename(path);
  const read = await services.cases.ask('planRestore', path);
  if (!read.ok) return read.why === 'off' ? failed('off') : unusable(file, 'unreadable');
  if ('fault' in read.value) return unusable(file, read.value.fault);
  const { files: found, ...counts } = read.value;
  const profile = await planProfile(found, services);
  const planned = { id, path, isDone: false, ...profile };
  return { ok: true, value: { planned, shown: { id, file, ...counts, ...profile.shown } } };
}

async function restore(
  { path, choices, templates: list }: Planned,
  services: BackupServices,
): Promise<Answer<{ before: Before; put: Answer<undefined> }>> {
  const { cases, preferences, templates, files, changed } = services;
  const restored = await cases.ask('restore', path, await files());
  if (!restored.ok) return failed(restored.why);
  const before = { cases: restored.value, choices: preferences.choices(), templates: templates.read() };
  const put = await putProfile(choices, list, services);
  changed();
  return { ok: true, value: { before, put } };
}

/** Settings and templates as they were. */
async function putBack(
  { choices, templates: list }: Before,
  services: BackupServices,
): Promise<Answer<undefined>> {
  const { templates, changed } = services;
  const was = new Set(list.map(({ id }) => id));
  const added = templates.read().flatMap(({ id }) => (was.has(id) ? [] : [id]));
  if (added.length > 0) await templates.remove(added);
  const put = await putProfile(choices, list, services);
  changed();
  return put;
}

async function putProfile(
  choices: Leaves | null,
  list: readonly Template[] | null,
  { preferences, templates }: BackupServices,
): Promise<Answer<undefined>> {
  if (choices) preferences.replace(choices);
  if (!list || list.length === 0) return done;
  const written = await templates.write(list);
  return written.ok ? done : written;
}

const done: Answer<undefined> = { ok: true, value: undefined };

async function write({
  cases,
  saveBy,
  files,
  kind,
  now,
  ...places
}: BackupServices): Promise<Answer<Value<'backup.write'>>> {
  let count = 0;
  const day = now().toLocaleDateString('sv');
  const saved = await saveBy<Problem>({
    suggestedName: `errdesk-${day}.errdesk`,
    filters: [{ name: kind(), extensions: ['errdesk'] }],
    async write(path) {
      if (isOwnPlace(path, places)) return notSaved(path, 'in-use');
      const written = await cases.ask('writeBackup', path, await files());
      if (!written.ok) return written.why === 'off' ? failed('off') : notSaved(path, reasonOf(written.why));
      count = written.value;
      return done;
    },
  });
  if (!saved.ok) return saved;
  return { ok: true, value: saved.value === null ? null : { path: saved.value, cases: count } };
}

/** A file of Errdesk's own would be replaced while it is in use. */
function isOwnPlace(path: string, { folder, copies }: Pick<BackupServices, 'folder' | 'copies'>): boolean {
  const real = realOf(dirname(path));
  return [folder, copies].some((own) => realOf(own) === real);
}

function realOf(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}

type Why = Extract<OperationAnswer<unknown>, { ok: false }>['why'];

function reasonOf(why: Why): SaveProblem['reason'] {
  if (why === 'full') return 'disk-full';
  return why === 'readOnly' || why === 'cannotOpen' ? 'denied' : 'other';
}

const notSaved = (path: string, reason: SaveProblem['reason']): Answer<never> => ({
  ok: false,
  problem: { code: 'file-not-saved', path, reason },
});

const failed = (why: Why): Answer<never> => ({ ok: false, problem: { code: 'cases-failed', why } });

const unusable = (file: string, why: BackupFault): Answer<never> => ({
  ok: false,
  problem: { code: 'backup-unusable', file, why },
});
