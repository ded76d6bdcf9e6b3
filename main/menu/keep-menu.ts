import { type BrowserWindow, dialog } from 'electron';
import type { Events } from '../events';
import type { Notices } from '../notices';
import { chooseFile } from '../open/choose-file';
import { handOver } from '../open/hand-over';
import type { Preferences } from '../settings/preferences';
import type { Words } from '../words';
import { showApplicationMenu } from './show-menus';

export interface MenuServices {
  page: { show(): void };
  words(): Words;
  preferences: Preferences;
  events: Pick<Events, 'emit'>;
  notices: Pick<Notices, 'raise'>;
}

/** Shows the application's menu and redraws it when the settings change. */
export function keepMenu(
  { page, words, preferences, events, notices }: MenuServices,
  window: BrowserWindow,
  isDevelopment: boolean,
): void {
  const draw = () =>
    showApplicationMenu({
      words: words(),
      settings: preferences.read(),
      isMac: process.platform === 'darwin',
      isDevelopment,
      // All windows share this menu, but its commands act in the main window.
      openFile() {
        page.show();
        void chooseFile(dialog, window).then((file) => handOver(file, events, notices));
      },
      run(command) {
        page.show();
        events.emit('command.run', { command });
      },
      change: (change) => preferences.change(change),
    });
  draw();
  preferences.subscribe(() => window.isDestroyed() || draw());
}
