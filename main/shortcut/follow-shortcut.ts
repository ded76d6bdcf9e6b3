import { app, globalShortcut } from 'electron';
import { keysOf } from '../../bridge/accelerator';
import type { Notices } from '../notices';
import { defaults } from '../settings/defaults';
import type { Preferences } from '../settings/preferences';
import { createShortcut, type Shortcut } from './shortcut';

export interface ShortcutServices {
  watch: {
    triageCopied(): Promise<void>;
    outsideChanged(now: { shortcutTaken: boolean }): void;
  };
  notices: Pick<Notices, 'raise'>;
  preferences: Pick<Preferences, 'read' | 'subscribe'>;
}

/** The global shortcut that triages what was copied. It is not registered yet. */
export function shortcutFor({ watch, notices }: Omit<ShortcutServices, 'preferences'>): Shortcut {
  const shortcut = createShortcut({
    registry: globalShortcut,
    pressed: () => void watch.triageCopied(),
    given: defaults.watch.shortcut,
    refused(accelerator) {
      const keys = keysOf(accelerator, process.platform === 'darwin').join('+');
      notices.raise({ code: 'shortcut-taken', keys });
    },
  });
  app.on('will-quit', () => shortcut.take(null));
  return shortcut;
}

/** Registers the shortcut of the settings, now and after each change. */
export function followShortcut(
  shortcut: Shortcut,
  { watch, preferences }: Omit<ShortcutServices, 'notices'>,
): void {
  const take = () => {
    shortcut.take(preferences.read().watch.shortcut);
    watch.outsideChanged({ shortcutTaken: shortcut.isTaken() });
  };
  take();
  preferences.subscribe(take);
}
