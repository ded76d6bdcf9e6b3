import {
  BrowserWindow,
  type BrowserWindowConstructorOptions,
  type NativeImage,
  nativeTheme,
  type WebPreferences,
} from 'electron';
import { appIcon } from '../icons/icons';
import { windowBackground } from './theme';

/** What every window of Errdesk gets. */
export interface PageWindowParts {
  /** Shown until the page is painted, so that no other colour flashes. */
  background: string;
  icon: NativeImage;
  webPreferences: WebPreferences;
}

/** A function, because the background depends on the current theme. */
export type PageParts = () => PageWindowParts;

export function pagePartsOf(preload: string, isDevelopment: boolean): PageParts {
  return () => ({
    background: windowBackground(nativeTheme),
    icon: appIcon(),
    webPreferences: pagePreferences(preload, isDevelopment),
  });
}

/** What every page of ours may do. */
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

/** Creates a hidden window for a page of ours. */
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

/** Milliseconds without movement after which the bounds of a window are stored. */
const rest = 500;

/** Calls `rested` some time after a window was moved or resized, and when it closes. */
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

/** Brings a window to the front, also a hidden or minimized one. */
export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
