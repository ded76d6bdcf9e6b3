import { basename } from 'node:path';
import { isFitShortcut } from '../bridge/accelerator';
import type { Answer } from '../bridge/contract';
import type { FileProblem } from '../bridge/contract/problems';
import type { Settings, SettingsOutlook } from '../bridge/contract/settings';
import { settingsSchema } from '../bridge/contract/settings';
import type { SettingsFileWrong } from '../bridge/contract/settings-file';
import type { Handlers } from './gate';
import type { Opened } from './open/open-files';
import type { Saver } from './save/saver';
import { defaults } from './settings/defaults';
import { changedNames, withLeaves } from './settings/leaves';
import type { Preferences } from './settings/preferences';
import { filled, settingsFile, settingsIn } from './settings/settings-file';
import type { TeamDefaults } from './settings/team-defaults';
import { changedFor, unusablePatterns } from './settings-outlook';

export interface SettingsServices {
  preferences: Preferences;
  team: TeamDefaults;
  /** Asks the person for a file of settings. Null when none was chosen. */
  choose(): Promise<Answer<Opened | null, FileProblem>>;
  save: Saver['save'];
  /** The name of that kind of file, in the current language. */
  kind(): string;
}

type SettingsRequest = Extract<keyof Handlers, `settings.${string}`>;

export function settingsHandlers(services: SettingsServices): Pick<Handlers, SettingsRequest> {
  const { preferences, team, choose, save, kind } = services;
  return {
    'settings.read': () => ({ ok: true, value: preferences.read() }),
    'settings.write'(change) {
      const shortcut = change.watch?.shortcut ?? null;
      if (shortcut !== null && shortcut !== preferences.read().watch.shortcut && !isFitShortcut(shortcut))
        return { ok: false, problem: { code: 'bad-input', where: 'settings.write.watch.shortcut' } };
      return { ok: true, value: preferences.change(change) };
    },
    'settings.team'() {
      const chosen = preferences.chosen();
      const settings = decided(team).map((name) => ({ name, inForce: !chosen.has(name) }));
      return { ok: true, value: { path: team.path, settings } };
    },
    'settings.unchosen'() {
      const after = settingsSchema.parse(withLeaves(defaults, team.leaves));
      return { ok: true, value: { names: changedFor(preferences.read(), after), after } };
    },
    'settings.reset': ({ names }) => ({ ok: true, value: preferences.forget(names) }),
    async 'settings.export'() {
      const answer = await save<never>({
        suggestedName: 'errdesk-settings.json',
        filters: [{ name: kind(), extensions: ['json'] }],
        content: async () => ({ ok: true, value: settingsFile(preferences.read()) }),
      });
      if (!answer.ok) return answer;
      return { ok: true, value: answer.value === null ? null : { path: answer.value } };
    },
    async 'settings.import'() {
      const file = await choose();
      if (!file.ok) return { ok: false, problem: asSettings(file.problem) };
      if (file.value === null) return { ok: true, value: null };
      const { name, parts } = file.value;
      const title = name ?? '';
      const read = await imported(parts.join(''), preferences.read());
      return read.ok
        ? { ok: true, value: { file: title, ...read.value } }
        : { ok: false, problem: { code: 'settings-file-wrong', file: title, wrong: read.problem } };
    },
  };
}

/** What a team has set otherwise than it is anyway. */
const decided = ({ leaves }: TeamDefaults) => {
  const asItIs = filled(defaults);
  return changedNames(asItIs, withLeaves(asItIs, leaves));
};

/** What a file of settings would make of the present ones. */
async function imported(
  text: string,
  now: Settings,
): Promise<Answer<SettingsOutlook, SettingsFileWrong['wrong']>> {
  const content = parsed(text);
  if (content === undefined) return { ok: false, problem: { code: 'not-json' } };
  const inFile = settingsIn(content);
  if (!inFile.ok) return { ok: false, problem: inFile.fault };
  const { leaves, wrong } = inFile.read;
  const after = settingsSchema.parse(withLeaves(now, leaves));
  const [name] = [...wrong, ...(await unusablePatterns(after))];
  if (name !== undefined) return { ok: false, problem: { code: 'wrong-setting', name } };
  const names = changedFor(now, after);
  // Whoever brings the watcher along has answered the question whether they want it.
  const watch = { ...after.watch, asked: now.watch.asked || names.includes('watch.on') };
  return { ok: true, value: { names, after: { ...after, watch } } };
}

function parsed(text: string): unknown {
  try {
    // An editor on Windows may have put a byte order mark before the text.
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

/** Advice for a log that is too large is none for a file of settings. */
function asSettings(problem: FileProblem): FileProblem | SettingsFileWrong {
  if (problem.code !== 'file-too-large') return problem;
  return { code: 'settings-file-wrong', file: basename(problem.path), wrong: { code: 'too-large' } };
}
