import type { Settings, SettingsChange } from '../../bridge/contract';
import type { SettingsStore } from './store';

/** The settings that a person chooses. */
export interface Preferences {
  read(): Settings;
  /** Answers all of them as they now are. */
  change(change: SettingsChange): Settings;
  /** Calls `follow` after each change, in the order in which they subscribed. */
  subscribe(follow: (settings: Settings) => void): void;
}

/** `last` is told of a change once all others have followed it. */
export function createPreferences(store: SettingsStore, last: (settings: Settings) => void): Preferences {
  const followers: ((settings: Settings) => void)[] = [];
  const read = (): Settings => {
    const { language, theme, catalog, export: choice, watch, answers } = store.read();
    return {
      language,
      theme,
      watch,
      answers,
      ...(catalog && { catalog }),
      ...(choice && { export: choice }),
    };
  };
  return {
    read,
    subscribe(follow) {
      followers.push(follow);
    },
    change(change) {
      store.write(change);
      const settings = read();
      for (const follow of [...followers, last]) follow(settings);
      return read();
    },
  };
}
