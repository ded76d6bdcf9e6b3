import { type Settings, type SettingsChange, settingsSchema } from '../../bridge/contract/settings';
import { defaults } from './defaults';
import { fileThatFollows } from './file-that-follows';
import { type Fault, keepAside } from './keep-aside';
import { type Kept, keptSchema } from './kept';
import { chosenAfter, type Leaves, withLeaves } from './leaves';
import { holds, loadSettings, version } from './load-settings';
import type { Place } from './place';
import { settingKeys } from './read-leaf';

export type Stored = Settings & Kept;

export interface SettingsStore {
  /** All current settings: what a person chose, else what their team has set, else the defaults. */
  read(): Stored;
  /** Changes the given settings at once. The file is written later. */
  write(change: SettingsChange & Kept): void;
  /** Takes back what a person chose: the settings of these names, or all. */
  forget(names?: readonly string[]): void;
  /** These become all that a person chose. */
  replace(chosen: Leaves): void;
  /** What a person chose. */
  choices(): Leaves;
  /** Names of the settings that a person chose. */
  chosen(): ReadonlySet<string>;
  /** Resolves once the last change is written, or cannot be. */
  flush(): Promise<void>;
}

export interface SettingsTrouble {
  /** The file, or some of it, cannot be used. It is kept as `keptAs`, or left as it is when that is null. */
  aside(fault: Fault, keptAs: string | null): void;
  /** The file cannot be written. Called once. */
  notSaved(): void;
}

/** Opens the settings file. Never throws; failures are reported to `trouble`. `team`: what their team has set. */
export function openSettings(
  place: Place,
  trouble: SettingsTrouble,
  team: Leaves = new Map(),
): SettingsStore {
  const loaded = loadSettings(place.from);
  const unchosen = withLeaves(defaults, team);
  let { chosen, kept } = loaded;
  let settings = settingsSchema.parse(withLeaves(unchosen, chosen));
  let writable = true;
  if (loaded.fault) {
    const keptAs = keepAside(place, loaded.fault);
    trouble.aside(loaded.fault, keptAs);
    if (keptAs === null) writable = false;
  }

  let reported = false;
  function reportOnce(): void {
    if (!reported) trouble.notSaved();
    reported = true;
  }

  const content = () => withLeaves({ ...loaded.unknown, ...kept, version, holds }, chosen);
  const file = fileThatFollows(place.path, () => `${JSON.stringify(content(), null, 2)}\n`, reportOnce);

  function save(): void {
    if (writable) file.changed();
    else reportOnce();
  }

  function choose(next: Leaves): void {
    chosen = next;
    settings = settingsSchema.parse(withLeaves(unchosen, chosen));
    save();
  }

  if (loaded.fault?.partly) save();
  return {
    read: () => ({ ...settings, ...kept }),
    write(change) {
      kept = { ...kept, ...keptSchema.parse(change) };
      const choices = Object.entries(change).filter(([key]) => settingKeys.has(key));
      choose(chosenAfter(chosen, settings, Object.fromEntries(choices)));
    },
    forget: (names = [...chosen.keys()]) =>
      choose(new Map([...chosen].filter(([name]) => !names.includes(name)))),
    replace: choose,
    choices: () => chosen,
    chosen: () => new Set(chosen.keys()),
    flush: file.flush,
  };
}
