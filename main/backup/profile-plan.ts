import type { BackupPlan } from '../../bridge/contract/backup';
import { settingsSchema } from '../../bridge/contract/settings';
import type { Template } from '../../catalog/answer/template';
import type { Attached } from '../cases/backup/write-backup';
import { defaults } from '../settings/defaults';
import { type Leaves, withLeaves } from '../settings/leaves';
import { settingsOf } from '../settings/load-settings';
import type { Preferences } from '../settings/preferences';
import type { TeamDefaults } from '../settings/team-defaults';
import { changedFor, unusablePatterns } from '../settings-outlook';
import { lackOfRoom } from '../templates/room';
import { merged, type TemplateStore, templatesOf } from '../templates/store';
import type { TemplateChecker } from '../templates/template-checker';

export interface ProfileServices {
  preferences: Preferences;
  team: TeamDefaults;
  templates: Pick<TemplateStore, 'read' | 'write' | 'remove'>;
  checker: Pick<TemplateChecker, 'wrongWith'>;
}

/** What a back-up would do to settings and templates. Null: nothing. */
export interface ProfilePlan {
  shown: Pick<BackupPlan, 'settings' | 'templates'>;
  choices: Leaves | null;
  templates: readonly Template[] | null;
}

export async function planProfile(files: Attached, services: ProfileServices): Promise<ProfilePlan> {
  const { choices, ...settings } = await planSettings(files['settings.json'], services);
  const { templates, ...own } = await planTemplates(files['templates.json'], services);
  return { shown: { settings: settings.shown, templates: own.shown }, choices, templates };
}

const none = { is: 'none' } as const;
const unusable = { is: 'unusable' } as const;

async function planSettings(
  text: string | undefined,
  { preferences, team }: ProfileServices,
): Promise<{ shown: BackupPlan['settings']; choices: Leaves | null }> {
  if (text === undefined) return { shown: none, choices: null };
  const { chosen, fault } = settingsOf(parsed(text));
  const after = settingsSchema.parse(withLeaves(withLeaves(defaults, team.leaves), chosen));
  if (fault || (await unusablePatterns(after)).length > 0) return { shown: unusable, choices: null };
  const names = changedFor(preferences.read(), after);
  return { shown: { is: 'read', outlook: { names, after } }, choices: chosen };
}

async function planTemplates(
  text: string | undefined,
  { templates: store, checker }: ProfileServices,
): Promise<{ shown: BackupPlan['templates']; templates: readonly Template[] | null }> {
  if (text === undefined) return { shown: none, templates: null };
  const { items, fault } = templatesOf(parsed(text));
  const here = store.read();
  const isWrong = fault !== undefined || lackOfRoom(merged(here, items)) !== undefined;
  if (isWrong || (items.length > 0 && (await checker.wrongWith(items, null))))
    return { shown: unusable, templates: null };
  const known = new Map(here.map((one) => [one.id, JSON.stringify(one)]));
  const added = items.filter(({ id }) => !known.has(id)).length;
  const both = items.length - added;
  const replaced = items.filter(
    (one) => known.has(one.id) && known.get(one.id) !== JSON.stringify(one),
  ).length;
  const kept = here.length - both;
  return { shown: { is: 'read', added, replaced, kept }, templates: items };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
