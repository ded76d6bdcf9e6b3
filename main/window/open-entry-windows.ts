import { type BrowserWindow, nativeTheme, screen } from 'electron';
import type { EventName } from '../../bridge/contract';
import type { Events } from '../events';
import type { Log } from '../log';
import { pageAddress } from '../page/address';
import type { SettingsStore } from '../settings/store';
import { asEntryWindow, createEntryWindow } from './entry-window';
import { createEntryWindows, type EntryWindows } from './entry-windows';
import type { PageParts } from './page-window';
import { reloadOnce } from './recovery';
import { followTheme } from './theme';

/** The events that pages of entries get. All others concern only the main window. */
const forwarded: readonly EventName[] = ['settings.changed', 'templates.changed'];

export interface EntryWindowServices {
  log: Log;
  settings: Pick<SettingsStore, 'read' | 'write'>;
  events: Pick<Events, 'subscribe'>;
}

export interface EntryWindowParts {
  main: BrowserWindow;
  page: PageParts;
  devServer: string | undefined;
  /** Called with each window before its page is loaded. */
  made(window: BrowserWindow): void;
}

/** The windows of single entries. They close with the main window. */
export function openEntryWindows(
  { log, settings, events }: EntryWindowServices,
  { main, page, devServer, made }: EntryWindowParts,
): EntryWindows {
  const windows = createEntryWindows({
    limit: 12,
    open(id, taken, closed) {
      const window = createEntryWindow({
        ...page(),
        size: settings.read().entryWindow,
        main: main.getBounds(),
        area: screen.getDisplayMatching(main.getBounds()).workArea,
        taken,
        resized: (entryWindow) => settings.write({ entryWindow }),
      });
      followTheme(window, nativeTheme);
      made(window);
      recover(window, log);
      window.once('closed', closed);
      void window.loadURL(pageAddress(id, devServer));
      return asEntryWindow(window);
    },
  });
  events.subscribe((name, payload) => {
    if (forwarded.includes(name)) windows.send(name, payload);
  });
  // Not when the main window is only hidden: then Errdesk keeps running, and so do they.
  main.once('closed', windows.closeAll);
  return windows;
}

function recover(window: BrowserWindow, log: Log): void {
  reloadOnce(window.webContents, {
    now: () => performance.now(),
    reloaded(reason) {
      log(`page of an entry gone: ${reason}`);
      // The reloaded page shows that it is not on top.
      window.setAlwaysOnTop(false);
    },
    gaveUp(reason) {
      log(`page of an entry gone again: ${reason}`);
      window.destroy();
    },
  });
}
