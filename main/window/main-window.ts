import { BrowserWindow, type BrowserWindowConstructorOptions } from 'electron';
import type { Placement } from '../settings/store';
import { type Bounds, keepOnScreen, smallest, usual } from './bounds';

export interface WindowOptions {
  /** Where the window was, if it ever was. */
  placement: Placement | undefined;
  /** Work areas of the displays, the main one first. */
  areas: readonly [Bounds, ...Bounds[]];
  /** Painted until the page is, so that no other colour flashes up. */
  background: string;
  preload: string;
  hasDevTools: boolean;
  moved(placement: Placement): void;
}

/** Milliseconds for which a window must rest before its place is worth writing down. */
const rest = 500;

/** Makes the window. It is shown when its page is painted. */
export function createMainWindow(options: WindowOptions): BrowserWindow {
  const { placement, background, preload, hasDevTools } = options;
  const window = new BrowserWindow({
    ...boundsFor(placement, options.areas),
    minWidth: smallest.width,
    minHeight: smallest.height,
    title: 'Errdesk',
    show: false,
    backgroundColor: background,
    autoHideMenuBar: true,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: hasDevTools,
    },
  });
  window.once('ready-to-show', () => {
    if (placement?.maximized) window.maximize();
    window.show();
  });
  // The title is the same in both languages, and a page cannot change it.
  window.on('page-title-updated', (event) => event.preventDefault());
  rememberPlacement(window, options.moved);
  return window;
}

function boundsFor(
  placement: Placement | undefined,
  areas: WindowOptions['areas'],
): Partial<BrowserWindowConstructorOptions> {
  if (!placement) return { ...usual, useContentSize: true };
  const { x, y, width, height } = placement;
  return keepOnScreen({ x, y, width, height }, areas);
}

function rememberPlacement(window: BrowserWindow, moved: (placement: Placement) => void): void {
  // Electron's own memory of the bounds before maximizing is wrong where a window is maximized as it is shown.
  let bounds = window.getBounds();
  let timer: NodeJS.Timeout | undefined;
  const tell = () => {
    clearTimeout(timer);
    const maximized = window.isMaximized();
    if (!maximized && !window.isMinimized() && !window.isFullScreen()) bounds = window.getBounds();
    moved({ ...bounds, maximized });
  };
  const tellSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(tell, rest);
  };
  window.on('resize', tellSoon);
  window.on('move', tellSoon);
  window.on('close', tell);
}

/** Brings the window before the person's eyes, wherever it is. */
export function showWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
