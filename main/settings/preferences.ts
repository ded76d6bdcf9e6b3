import type { Settings, SettingsChange } from '../../bridge/contract/settings';
import type { Leaves } from './leaves';
import type { SettingsStore } from './store';

/** The settings that a person chooses. */
export interface Preferences {
  read(): Settings;
  /** Returns all settings after the change. */
  change(change: SettingsChange): Settings;
  /** Takes back what a person chose, of these names or all. Returns the same. */
  forget(names?: readonly string[]): Settings;
  /** These become all that a person chose. Returns the same. */
  replace(chosen: Leaves): Settings;
  /** What a person chose. */
  choices(): Leaves;
  /** Names of the settings that a person chose. */
  chosen(): ReadonlySet<string>;
  /** Calls listeners after each change, in the order in which they subscribed. */
  subscribe(listener: (settings: Settings) => void): void;
}

/** `last` is called after all listeners. */
export function createPreferences(store: SettingsStore, last: (settings: Settings) => void): Preferences {
  const listeners: ((settings: Settings) => void)[] = [];
  const read = (): Settings => {
    const { language, theme, catalog, export: choice, panes, watch, answers, privacy, cases } = store.read();
    return {
      language,
      theme,
      watch,
      answers,
      privacy,
      cases,
      ...(catalog && { catalog }),
      ...(choice && { export: choice }),
      ...(panes && { panes }),
    };
  };
  const tell = () => {
    const settings = read();
    for (const listener of [...listeners, last]) listener(settings);
    return read();
  };
  return {
    read,
    subscribe(listener) {
      listeners.push(listener);
    },
    change(change) {
      store.write(change);
      return tell();
    },
    forget(names) {
      store.forget(names);
      return tell();
    },
    replace(chosen) {
      store.replace(chosen);
      return tell();
    },
    choices: store.choices,
    chosen: store.chosen,
  };
}
