import { type BrowserWindow, nativeTheme, screen } from 'electron';
import type { EventName } from '../../bridge/contract';
import { offerContextMenu } from '../menu/show-menus';
import { pageAddress } from '../page/address';
import type { Services } from '../services';
import { asEntryWindow, createEntryWindow } from './entry-window';
import { createEntryWindows, type EntryWindows } from './entry-windows';
import type { PageParts } from './page-window';
import { reloadOnce } from './recovery';
import { followTheme } from './theme';

/** What the pages of entries are told of; all else concerns the main window alone. */
const heard: readonly EventName[] = ['settings.changed', 'templates.changed'];

/** The windows of single entries, which go with the main one. */
export function openEntryWindows(
  services: Services,
  main: BrowserWindow,
  parts: PageParts,
  devServer: string | undefined,
): EntryWindows {
  const { settings } = services.stores;
  const windows = createEntryWindows({
    limit: 12,
    open(id, taken, closed) {
      const window = createEntryWindow({
        ...parts(),
        size: settings.read().entryWindow,
        main: main.getBounds(),
        area: screen.getDisplayMatching(main.getBounds()).workArea,
        taken,
        resized: (entryWindow) => settings.write({ entryWindow }),
      });
      followTheme(window, nativeTheme);
      offerContextMenu(window, services.words);
      recover(window, services);
      window.once('closed', closed);
      void window.loadURL(pageAddress(id, devServer));
      return asEntryWindow(window);
    },
  });
  services.events.subscribe((name, payload) => {
    if (heard.includes(name)) windows.tell(name, payload);
  });
  // Where closing only hides it they stay: each was put where it is by a person, and Errdesk goes on.
  main.once('closed', windows.closeAll);
  return windows;
}

function recover(window: BrowserWindow, { log }: Services): void {
  reloadOnce(window.webContents, {
    now: () => performance.now(),
    reloaded(reason) {
      log(`page of an entry gone: ${reason}`);
      // As its new page believes.
      window.setAlwaysOnTop(false);
    },
    gaveUp(reason) {
      log(`page of an entry gone again: ${reason}`);
      window.destroy();
    },
  });
}
