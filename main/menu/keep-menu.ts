import { BrowserWindow } from 'electron';
import type { Events } from '../events';
import type { Gestures } from '../gestures';
import { chooseTickets } from '../open/choose-file';
import { handOver, type Receiving } from '../open/hand-over';
import type { FileOpener } from '../open/open-files';
import type { Preferences } from '../settings/preferences';
import type { Dialogs } from '../window/dialogs';
import type { Words } from '../words';
import { edit, showApplicationMenu } from './show-menus';

export interface MenuServices extends Receiving {
  page: { show(): void };
  words(): Words;
  preferences: Preferences;
  events: Pick<Events, 'emit'>;
  files: Pick<FileOpener, 'open'>;
}

export interface MenuWindow {
  window: BrowserWindow;
  guide: { show(): void };
  dialogs: Dialogs;
  /** An item that is chosen is a person's gesture, in the window it acts in. */
  gestures: Pick<Gestures, 'seen'>;
  isDevelopment: boolean;
}

/** Shows the application's menu and redraws it when the settings change. */
export function keepMenu(
  services: MenuServices,
  { window, guide, dialogs, gestures, isDevelopment }: MenuWindow,
): void {
  const { page, words, preferences, events, files } = services;
  const draw = () =>
    showApplicationMenu(
      {
        words: words(),
        settings: preferences.read(),
        isMac: process.platform === 'darwin',
        isDevelopment,
        // All windows share this menu, but its commands act in the main window.
        open(what) {
          page.show();
          void chooseTickets(dialogs, files, what).then((opened) => handOver(opened, services));
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
        showGuide: guide.show,
        change: (change) => preferences.change(change),
      },
      gestures,
    );
  draw();
  preferences.subscribe(() => window.isDestroyed() || draw());
}
