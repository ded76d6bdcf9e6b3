import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron';
import type { Placement } from '../settings/kept';
import { type Bounds, keepOnScreen, smallest, usual } from './bounds';
import { createPageWindow, onRest, type PageWindowParts } from './page-window';

/** How a window opens. */
export type Opening = 'shown' | 'minimized' | 'hidden';

export interface WindowOptions extends PageWindowParts {
  /** Its last bounds; undefined at the first start. */
  placement: Placement | undefined;
  /** Work areas of the displays, the main one first. */
  areas: readonly [Bounds, ...Bounds[]];
  /** Asked once its page is painted. */
  opens(): Promise<Opening>;
  moved(placement: Placement): void;
}

/** Creates the window. It opens once its page is painted. */
export function createMainWindow(options: WindowOptions): BrowserWindow {
  const { placement } = options;
  const window = createPageWindow(options, {
    ...boundsFor(placement, options.areas),
    minWidth: smallest.width,
    minHeight: smallest.height,
  });
  window.once('ready-to-show', async () => {
    const how = await options.opens();
    if (window.isDestroyed()) return;
    if (how === 'hidden') window.once('show', () => placement?.maximized && window.maximize());
    else open(window, how, placement);
  });
  // The title is the same in both languages, so pages may not change it.
  window.on('page-title-updated', (event) => event.preventDefault());
  rememberPlacement(window, options.moved);
  return window;
}

/** A minimized window is shown first: one that was never shown cannot be minimized. Maximizing shows it too. */
function open(
  window: BrowserWindow,
  how: Exclude<Opening, 'hidden'>,
  placement: Placement | undefined,
): void {
  if (how === 'minimized') window.showInactive();
  if (placement?.maximized) window.maximize();
  if (how === 'minimized') window.minimize();
  else window.show();
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
  // Tracked here, because Electron's normal bounds are wrong if the window was maximized as it was shown.
  let bounds = window.getBounds();
  onRest(window, () => {
    const maximized = window.isMaximized();
    if (!maximized && !window.isMinimized() && !window.isFullScreen()) bounds = window.getBounds();
    moved({ ...bounds, maximized });
  });
}
