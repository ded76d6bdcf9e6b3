import { app, type BrowserWindow, nativeTheme, screen } from 'electron';
import type { End } from '../failure';
import { startsHidden } from '../login/start-at-login';
import { offerContextMenu } from '../menu/show-menus';
import type { Services } from '../services';
import type { Shortcut } from '../shortcut/shortcut';
import { trayIsThere } from '../tray/tray-host';
import { createMainWindow } from './main-window';
import type { PageParts } from './page-window';
import { reloadOnce } from './recovery';
import { followTheme } from './theme';

/** Opens the main window, as a person left it or as this start is to show it. Its page is not loaded yet. */
export function openMainWindow(
  services: Services,
  shortcut: Shortcut,
  parts: PageParts,
  end: End,
): BrowserWindow {
  const { stores, preferences, triage } = services;
  const hidden = startsHidden(app, process.platform, preferences.read().watch);
  const window = createMainWindow({
    placement: stores.settings.read().window,
    areas: [screen.getPrimaryDisplay().workArea, ...screen.getAllDisplays().map(({ workArea }) => workArea)],
    ...parts(),
    async opens() {
      if (!hidden) return 'shown';
      return (await trayIsThere()) ? 'hidden' : 'minimized';
    },
    moved: (placement) => stores.settings.write({ window: placement }),
  });
  followTheme(window, nativeTheme);
  offerContextMenu(window, services.words);
  recover(window, services, shortcut, end);
  // Not while the window is painted for the first time; a paste that comes sooner starts it itself.
  window.once('ready-to-show', () => setTimeout(() => window.isDestroyed() || triage.warm(), 1000));
  return window;
}

/** Loads its page anew where that breaks down; ends where it does so again. */
function recover(
  window: BrowserWindow,
  { log, events, notices }: Services,
  shortcut: Shortcut,
  end: End,
): void {
  reloadOnce(window.webContents, {
    now: () => performance.now(),
    reloaded(reason) {
      log(`page gone: ${reason}`);
      events.pageLoads();
      shortcut.rest(false);
      notices.raise({ code: 'window-reloaded' });
    },
    gaveUp: (reason) => end(`page gone again: ${reason}`),
  });
}
