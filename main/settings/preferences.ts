import type { Settings, SettingsChange } from '../../bridge/contract';
import type { SettingsStore } from './store';

/** The settings that a person chooses. */
export interface Preferences {
  read(): Settings;
  /** Answers all of them as they now are, and tells `changed`. */
  change(change: SettingsChange): Settings;
}

export function createPreferences(store: SettingsStore, changed: (settings: Settings) => void): Preferences {
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
    change(change) {
      store.write(change);
      changed(read());
      return read();
    },
  };
}
