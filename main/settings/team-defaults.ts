import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DefaultsFault } from '../../bridge/contract/settings-file';
import { settingsFileLimit } from '../../bridge/limits';
import type { Leaves } from './leaves';
import { readKept } from './read-kept';
import { settingsIn } from './settings-file';

/** What a team has set for everybody. */
export interface TeamDefaults {
  /** The file; null where there is none. */
  path: string | null;
  leaves: Leaves;
  /** Why the file is not used. */
  fault?: DefaultsFault;
  /** Names of settings in it that make no sense. */
  wrong: readonly string[];
}

export const noTeam: TeamDefaults = { path: null, leaves: new Map(), wrong: [] };

const defaultsName = 'errdesk.defaults.json';

/** Only a person turns on what reads their clipboard, or what starts with their computer. */
const onlyAPerson: ReadonlySet<string> = new Set(['watch.on', 'watch.atLogin', 'watch.hidden']);

/** What is used of `process`. */
export interface Program {
  execPath: string;
  resourcesPath: string;
  platform: string;
  env: Readonly<Record<string, string | undefined>>;
}

/** Where a file of defaults may lie; the first that is there counts. */
export function defaultsPlaces({ execPath, resourcesPath, platform, env }: Program): string[] {
  // The executable of an AppImage is in a folder that goes with the process.
  const beside = dirname(env['APPIMAGE'] ?? execPath);
  // On macOS the program is a folder of several levels, which people see as one thing.
  const shown = platform === 'darwin' ? join(beside, '..', '..', '..') : beside;
  return [shown, resourcesPath].map((folder) => join(folder, defaultsName));
}

/** `named` is the file that the command line names, which must be there. Never throws. */
export function readTeamDefaults(named: string | undefined, places: readonly string[]): TeamDefaults {
  const path = named ?? places.find((place) => existsSync(place));
  if (path === undefined) return noTeam;
  const file = readKept(path, settingsFileLimit);
  if (file.is === 'missing') return { ...noTeam, path, fault: { code: 'missing' } };
  if (file.is === 'bad')
    return { ...noTeam, path, fault: { code: file.why === 'damaged' ? 'not-json' : file.why } };
  const inFile = settingsIn(file.content);
  if (!inFile.ok) return { ...noTeam, path, fault: inFile.fault };
  const { leaves, wrong } = inFile.read;
  return { path, wrong, leaves: new Map([...leaves].filter(([name]) => !onlyAPerson.has(name))) };
}
