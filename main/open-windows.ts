import { app, type BrowserWindow } from 'electron';
import type { Failure } from './failure';
import type { Gestures } from './gestures';
import { startsHidden } from './login/start-at-login';
import { offerContextMenu } from './menu/show-menus';
import type { Services } from './services';
import type { Shortcut } from './shortcut/shortcut';
import { trayIsThere } from './tray/tray-host';
import type { TriageRunner } from './triage/triage-runner';
import type { EntryWindows } from './window/entry-windows';
import { createGuideWindow, type GuideWindow } from './window/guide-window';
import { openEntryWindows } from './window/open-entry-windows';
import { openMainWindow } from './window/open-main-window';
import type { PageParts } from './window/page-window';

export interface WindowsParts {
  /** What each window is made with. */
  parts: PageParts;
  shortcut: Shortcut;
  gestures: Gestures;
  devServer: string | undefined;
  failure: Failure;
}

/** Opens the main window, whose page is not loaded yet. The guide and the windows of entries open later, by request. */
export function openWindows(
  services: Services,
  { parts, shortcut, gestures, devServer, failure }: WindowsParts,
): { window: BrowserWindow; entryWindows: EntryWindows; guide: GuideWindow } {
  const { log, events, notices, preferences, triage, words } = services;
  const { settings } = services.stores;
  const hidden = startsHidden(app, process.platform, preferences.read().watch);
  const window = openMainWindow({
    log,
    settings,
    page: parts,
    async opens() {
      if (!hidden) return 'shown';
      return (await trayIsThere()) ? 'hidden' : 'minimized';
    },
    reloaded() {
      events.pageLoads();
      shortcut.rest(false);
      notices.raise({ code: 'window-reloaded' });
    },
    gaveUp: failure.end,
  });
  offerContextMenu(window, words, gestures);
  // Not while the window is painted for the first time; a paste that comes sooner starts it itself.
  window.once('ready-to-show', () => setTimeout(() => keepWarm(window, triage), 1000));
  const made = (one: BrowserWindow) => offerContextMenu(one, words, gestures);
  const further = { main: window, page: parts, devServer, made };
  const entryWindows = openEntryWindows({ log, settings, events }, further);
  const guide = createGuideWindow({ log, events }, further);
  return { window, entryWindows, guide };
}

/** Has triage ready now, and whenever a person comes back to the window and might paste. */
function keepWarm(window: BrowserWindow, triage: TriageRunner): void {
  if (window.isDestroyed()) return;
  triage.warm();
  window.on('focus', triage.warm);
  window.webContents.on('input-event', triage.warm);
}
