import {
  BrowserWindow,
  type BrowserWindowConstructorOptions,
  type NativeImage,
  nativeTheme,
  type WebPreferences,
} from 'electron';
import { appIcon } from '../icons/icons';
import { windowBackground } from './theme';

/** What every window of Errdesk is given. */
export interface PageWindowParts {
  /** Painted until the page is, so that no other colour flashes up. */
  background: string;
  icon: NativeImage;
  webPreferences: WebPreferences;
}

/** Made anew for each window: its ground is that of the theme of the moment. */
export type PageParts = () => PageWindowParts;

export function pagePartsOf(preload: string, isDevelopment: boolean): PageParts {
  return () => ({
    background: windowBackground(nativeTheme),
    icon: appIcon(),
    webPreferences: pagePreferences(preload, isDevelopment),
  });
}

/** What every page of ours is made with. The one place that says what a page may do. */
function pagePreferences(preload: string, hasDevTools: boolean): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    spellcheck: false,
    devTools: hasDevTools,
  };
}

/** Makes a window for a page of ours, hidden. */
export function createPageWindow(
  { background, icon, webPreferences }: PageWindowParts,
  options: Omit<BrowserWindowConstructorOptions, keyof PageWindowParts | 'backgroundColor'>,
): BrowserWindow {
  return new BrowserWindow({
    ...options,
    title: 'Errdesk',
    icon,
    show: false,
    backgroundColor: background,
    autoHideMenuBar: true,
    webPreferences,
  });
}

/** Milliseconds for which a window must rest before its place is worth writing down. */
const rest = 500;

/** Calls `rested` when a window was moved or resized and has come to rest, and when it closes. */
export function onRest(window: BrowserWindow, rested: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  const callNow = () => {
    clearTimeout(timer);
    rested();
  };
  const callSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(rested, rest);
  };
  window.on('resize', callSoon);
  window.on('move', callSoon);
  window.on('close', callNow);
}

/** Brings the window before the person's eyes, wherever it is. */
export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
