import { type BrowserWindow, dialog } from 'electron';
import type { Events } from '../events';
import { chooseFile } from '../open/choose-file';
import { handOver, type Receiving } from '../open/hand-over';
import type { FileOpener } from '../open/open-files';
import type { Preferences } from '../settings/preferences';
import type { Words } from '../words';
import { showApplicationMenu } from './show-menus';

export interface MenuServices extends Receiving {
  page: { show(): void };
  words(): Words;
  preferences: Preferences;
  events: Pick<Events, 'emit'>;
  files: Pick<FileOpener, 'open'>;
}

/** Shows the application's menu and redraws it when the settings change. */
export function keepMenu(services: MenuServices, window: BrowserWindow, isDevelopment: boolean): void {
  const { page, words, preferences, events, files } = services;
  const draw = () =>
    showApplicationMenu({
      words: words(),
      settings: preferences.read(),
      isMac: process.platform === 'darwin',
      isDevelopment,
      // All windows share this menu, but its commands act in the main window.
      openFile() {
        page.show();
        void chooseFile(dialog, window, files).then((file) => handOver(file, services));
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
