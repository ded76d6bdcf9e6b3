import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { Events } from '../events';
import type { Log } from '../log';
import { guideAddress } from '../page/address';
import type { Size } from '../settings/kept';
import { entryPosition, entrySize } from './entry-position';
import { bringForward, createPageWindow, type PageParts } from './page-window';
import { reloadOnce } from './recovery';
import { followTheme } from './theme';

/** The window of the guide for users. There is one at most. */
export interface GuideWindow {
  /** Brings it to the front, and opens it where there is none. */
  show(): void;
}

export interface GuideWindowServices {
  log: Log;
  events: Pick<Events, 'subscribe'>;
}

export interface GuideWindowParts {
  main: BrowserWindow;
  page: PageParts;
  devServer: string | undefined;
  /** Called with the window before its page is loaded. */
  made(window: BrowserWindow): void;
}

/** Without the frame: a table of contents, and beside it lines that are not too long to read. */
const usualSize: Size = { width: 960, height: 760 };

/** The guide opens beside the main window and closes with it. */
export function createGuideWindow(
  { log, events }: GuideWindowServices,
  parts: GuideWindowParts,
): GuideWindow {
  let current: BrowserWindow | undefined;
  events.subscribe((name, payload) => {
    if (name === 'settings.changed') current?.webContents.send('errdesk.event', name, payload);
  });
  parts.main.once('closed', () => current?.close());
  return {
    show() {
      if (current) return bringForward(current);
      const opener = BrowserWindow.getFocusedWindow();
      current = openWindow(log, parts);
      current.once('closed', () => {
        current = undefined;
      });
      giveFocusBack(current, opener ?? parts.main);
    },
  };
}

function openWindow(log: Log, { main, page, devServer, made }: GuideWindowParts): BrowserWindow {
  const bounds = main.getBounds();
  const { workArea } = screen.getDisplayMatching(bounds);
  const window = createPageWindow(page(), {
    ...entrySize(usualSize, workArea),
    useContentSize: true,
    minWidth: 480,
    minHeight: 360,
  });
  // Now that the size of its frame is known.
  const { x, y } = entryPosition(window.getBounds(), { main: bounds, area: workArea, taken: [] });
  window.setPosition(x, y);
  window.once('ready-to-show', () => window.show());
  followTheme(window, nativeTheme);
  made(window);
  reloadOnce(window.webContents, {
    now: () => performance.now(),
    reloaded: (reason) => log(`page of the guide gone: ${reason}`),
    gaveUp(reason) {
      log(`page of the guide gone again: ${reason}`);
      window.destroy();
    },
  });
  void window.loadURL(guideAddress(devServer));
  return window;
}

/** Not every system gives the focus to the window that had it before. It keeps its place in that window's page. */
function giveFocusBack(window: BrowserWindow, to: BrowserWindow): void {
  window.once('close', () => {
    const hadFocus = window.isFocused();
    window.once('closed', () => {
      if (hadFocus && !to.isDestroyed() && to.isVisible()) to.focus();
    });
  });
}
