import { app, globalShortcut } from 'electron';
import { keysOf } from '../../bridge/accelerator';
import type { Services } from '../services';
import { createShortcut, type Shortcut } from './shortcut';

/** The global shortcut that triages what was copied. It is not taken yet. */
export function shortcutFor({ watch, notices }: Services): Shortcut {
  const shortcut = createShortcut({
    registry: globalShortcut,
    pressed: () => void watch.triageCopied(),
    refused(accelerator) {
      const keys = keysOf(accelerator, process.platform === 'darwin').join('+');
      notices.raise({ code: 'shortcut-taken', keys });
    },
  });
  app.on('will-quit', () => shortcut.take(null));
  return shortcut;
}

/** Takes the shortcut that is set, now and whenever another is. */
export function followShortcut(shortcut: Shortcut, { watch, preferences }: Services): void {
  const take = () => {
    shortcut.take(preferences.read().watch.shortcut);
    watch.outsideChanged({ shortcutTaken: shortcut.isTaken() });
  };
  take();
  preferences.subscribe(take);
}
