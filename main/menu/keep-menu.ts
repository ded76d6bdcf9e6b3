import { BrowserWindow } from 'electron';
import type { Events } from '../events';
import type { Gestures } from '../gestures';
import type { Notices } from '../notices';
import { chooseFile } from '../open/choose-file';
import { handOver } from '../open/hand-over';
import type { Preferences } from '../settings/preferences';
import type { Dialogs } from '../window/dialogs';
import type { Words } from '../words';
import { edit, showApplicationMenu } from './show-menus';

export interface MenuServices {
  page: { show(): void };
  words(): Words;
  preferences: Preferences;
  events: Pick<Events, 'emit'>;
  notices: Pick<Notices, 'raise'>;
}

export interface MenuWindow {
  window: BrowserWindow;
  dialogs: Dialogs;
  /** An item that is chosen is a person's gesture, in the window it acts in. */
  gestures: Pick<Gestures, 'seen'>;
  isDevelopment: boolean;
}

/** Shows the application's menu and redraws it when the settings change. */
export function keepMenu(
  { page, words, preferences, events, notices }: MenuServices,
  { window, dialogs, gestures, isDevelopment }: MenuWindow,
): void {
  const draw = () =>
    showApplicationMenu(
      {
        words: words(),
        settings: preferences.read(),
        isMac: process.platform === 'darwin',
        isDevelopment,
        // All windows share this menu, but its commands act in the main window.
        openFile() {
          page.show();
          void chooseFile(dialogs).then((file) => handOver(file, events, notices));
        },
        run(command) {
          page.show();
          gestures.seen(window.webContents.id);
          events.emit('command.run', { command });
        },
        edit(what, focused) {
          const page = focused && BrowserWindow.fromId(focused.id)?.webContents;
          if (page) edit(what, page, gestures);
        },
        change: (change) => preferences.change(change),
      },
      gestures,
    );
  draw();
  preferences.subscribe(() => window.isDestroyed() || draw());
}
