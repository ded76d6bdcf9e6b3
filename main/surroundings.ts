import {
  app,
  type BrowserWindow,
  globalShortcut,
  Notification,
  nativeTheme,
  powerMonitor,
  screen,
} from 'electron';
import { keysOf } from '../bridge/accelerator';
import type { EventName } from '../bridge/contract';
import type { Desk } from './desk';
import { appIcon } from './icons/icons';
import { startAtLogin } from './login/start-at-login';
import { createShortcut } from './shortcut';
import { watchPower } from './suggest/away';
import { type Card, createCard } from './suggest/card';
import { messageOf } from './suggest/message';
import { createNotifier } from './suggest/notifier';
import { createSuggester, type Outlet } from './suggest/suggester';
import { findTray } from './tray/find-tray';
import { showTray } from './tray/show-tray';
import { hasTray } from './tray/tray-host';
import { hideOnClose } from './window/hide-on-close';
import type { PageWindowParts } from './window/page-window';
import { cardGround } from './window/theme';

const { platform, env } = process;

/** Whether there is a tray now. */
export const trayIsThere = () => hasTray(platform, env);

export interface SurroundingsParts {
  desk: Desk;
  window: BrowserWindow;
  /** Brings the window before the person's eyes. */
  showWindow(): void;
  card: { address: string } & PageWindowParts;
}

/** What of Errdesk is outside its window: the suggestion, the tray, the shortcut, the start at login. */
export interface Surroundings {
  /** Tells other pages than the window's what that one is told. */
  tell(name: EventName, payload: unknown): void;
  settingsChanged(): void;
  /** While the shortcut rests, its keys are the window's. */
  restShortcut(rests: boolean): void;
}

export function surround({ desk, window, showWindow, card: page }: SurroundingsParts): Surroundings {
  const { watch, preferences, notices } = desk;
  const card = createCard({
    address: page.address,
    area: () => screen.getDisplayNearestPoint(screen.getCursorScreenPoint()).workArea,
    page: () => ({ ...page, background: cardGround(nativeTheme) }),
  });
  const shortcut = createShortcut({
    registry: globalShortcut,
    pressed: () => void watch.triageCopied(),
    refused: (accelerator) =>
      notices.raise({ code: 'shortcut-taken', keys: keysOf(accelerator, platform === 'darwin').join('+') }),
  });
  app.on('will-quit', () => shortcut.take(null));
  suggest(desk, window, card);
  const drawTray = followTray(desk, showWindow, shortcut.held);
  stayInTray(desk, window, showWindow);
  const applyLogin = followLogin(desk);

  const takeShortcut = () => {
    shortcut.take(preferences.read().watch.shortcut);
    watch.surroundingsChanged({ shortcutTaken: shortcut.isTaken() });
  };
  takeShortcut();
  return {
    tell: card.tell,
    restShortcut: shortcut.rest,
    settingsChanged() {
      takeShortcut();
      drawTray();
      applyLogin();
    },
  };
}

function suggest(desk: Desk, window: BrowserWindow, card: Card): void {
  const { watch, preferences } = desk;
  const notifier = createNotifier({ Notification, icon: appIcon(), platform });
  const system: Outlet = {
    show: (suggestion) =>
      notifier.show({
        ...messageOf(suggestion, desk.language()),
        clicked: () => watch.open(suggestion.id),
      }),
    hide: notifier.hide,
  };
  const suggester = createSuggester({
    notify: () => preferences.read().watch.notify,
    // The windows of entries have no line that tells of it.
    isFocused: () => window.isFocused(),
    isAway: watchPower(powerMonitor),
    canNotify: notifier.supported,
    system,
    card,
  });
  watch.subscribe(({ suggestion }) => suggester.hear(suggestion));
  window.on('focus', suggester.windowInFront);
  // It must not outlive the window, whose end is that of Errdesk.
  window.once('closed', card.hide);
}

/** Answers what draws the tray anew, where there is one. */
function followTray(desk: Desk, showWindow: () => void, shortcut: () => string | null): () => void {
  const { watch, events } = desk;
  let draw = () => {};
  findTray(trayIsThere, () => {
    draw = showTray(
      () => ({
        words: desk.words(),
        language: desk.language(),
        state: watch.read().state,
        shortcut: shortcut(),
        recent: watch.recent(),
        turn: (change) => void watch.switchTo(change),
        triageCopied: () => void watch.triageCopied(),
        openEntry(id) {
          showWindow();
          events.emit('entry.asked', { id });
        },
        showWindow,
        showSettings() {
          showWindow();
          events.emit('command.run', { command: 'show-settings' });
        },
        quit: () => app.quit(),
      }),
      platform,
    );
    watch.subscribe(draw);
    watch.surroundingsChanged({ tray: true });
  });
  return () => draw();
}

function stayInTray(
  { watch, preferences, store, notices, words }: Desk,
  window: BrowserWindow,
  showWindow: () => void,
): void {
  const isMac = platform === 'darwin';
  app.on('activate', showWindow);
  hideOnClose(window, {
    app,
    closing() {
      const { stay, on } = preferences.read().watch;
      return { isMac, stay, watches: on || watch.read().state.watching };
    },
    hasTray: trayIsThere,
    hidden() {
      if (isMac || store.read().toldStay) return;
      store.write({ toldStay: true });
      const notifier = createNotifier({ Notification, icon: appIcon(), platform });
      const { staysTitle: title, staysText: body } = words();
      const told = notifier.supported()
        ? notifier.show({ title, body, clicked: showWindow })
        : Promise.resolve(false);
      void told.then((seen) => {
        if (!seen) notices.raise({ code: 'stays-in-tray' });
      });
    },
  });
}

/** Answers what tells the system of a change. */
function followLogin({ preferences, notices }: Desk): () => void {
  const parts = {
    app,
    platform,
    environment: env,
    failed: (path: string | null) => notices.raise({ code: 'login-not-set', path }),
  };
  let { atLogin, hidden } = preferences.read().watch;
  // One after the other: they write the same file.
  let settled = Promise.resolve();
  const set = () => {
    const wish = { atLogin, hidden };
    settled = settled.then(() => startAtLogin(wish, parts));
  };
  // The program may have been moved since. Where it is off nothing is touched: another profile may have set it.
  if (atLogin) set();
  return () => {
    const now = preferences.read().watch;
    if (now.atLogin === atLogin && now.hidden === hidden) return;
    ({ atLogin, hidden } = now);
    set();
  };
}
