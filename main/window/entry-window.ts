import type { BrowserWindow } from 'electron';
import type { Size } from '../settings/kept';
import type { Bounds } from './bounds';
import { entryPosition, entrySize, smallestEntry } from './entry-position';
import type { EntryWindow } from './entry-windows';
import { bringForward, createPageWindow, onRest, type PageWindowParts } from './page-window';

export interface EntryWindowOptions extends PageWindowParts {
  /** The last size of such a window. */
  size: Size | undefined;
  /** Bounds of the main window, and the work area of its display. */
  main: Bounds;
  area: Bounds;
  /** Bounds of the windows of other entries. */
  taken: readonly Bounds[];
  resized(size: Size): void;
}

/** Creates the window of one entry. It is shown once its page is painted. */
export function createEntryWindow(options: EntryWindowOptions): BrowserWindow {
  const window = createPageWindow(options, {
    ...entrySize(options.size, options.area),
    useContentSize: true,
    minWidth: smallestEntry.width,
    minHeight: smallestEntry.height,
    maximizable: false,
    fullscreenable: false,
  });
  // Now that the size of its frame is known.
  const { x, y } = entryPosition(window.getBounds(), options);
  window.setPosition(x, y);
  window.once('ready-to-show', () => window.show());
  onRest(window, () => {
    // Some systems report a size of 0 for a minimized window.
    if (window.isMinimized()) return;
    const [width, height] = window.getContentSize();
    if (width !== undefined && height !== undefined) options.resized({ width, height });
  });
  return window;
}

/** A window as `EntryWindows` uses it. */
export function asEntryWindow(window: BrowserWindow): EntryWindow {
  return {
    show: () => bringForward(window),
    keepOnTop: (onTop) => window.setAlwaysOnTop(onTop),
    send: (name, payload) => window.webContents.send('errdesk.event', name, payload),
    bounds: () => window.getBounds(),
    close: () => window.close(),
  };
}
