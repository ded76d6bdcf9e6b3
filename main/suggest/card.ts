import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron';
import type { EventName } from '../../bridge/contract';
import type { Bounds } from '../window/bounds';
import { createPageWindow, type PageWindowParts } from '../window/page-window';
import { cardWidth, cornerOf } from './corner';
import type { Outlet } from './suggester';

export interface CardParts {
  /** What every page window gets. */
  page(): PageWindowParts;
  address: string;
  /** Work area of the display that the person is using. */
  area(): Bounds;
}

export interface Card extends Outlet {
  /** Forwards to the card those events that concern it. */
  send(name: EventName, payload: unknown): void;
}

const forwarded: readonly EventName[] = ['watch.changed', 'settings.changed'];

/** The largest height, whatever the page requests. */
const highest = 320;

/**
 * The suggestion as a small window in the corner of the screen. It cannot take the focus. Its page measures itself and
 * dismisses it after a while. A window is created whenever there is a suggestion and no window.
 */
export function createCard(parts: CardParts): Card {
  let window: BrowserWindow | undefined;

  function hide(): void {
    window?.destroy();
    window = undefined;
  }

  function open(): BrowserWindow {
    const card = createPageWindow(parts.page(), optionsOf(parts.area()));
    const page = card.webContents;
    // Its timer must run although the window is never focused.
    page.setBackgroundThrottling(false);
    // The page requests the height it needs by resizing its window. It must not choose the position.
    page.on('content-bounds-updated', (event, { height }) => {
      event.preventDefault();
      const width = Math.round(cardWidth * page.getZoomFactor());
      card.setBounds(cornerOf(parts.area(), { width, height: Math.min(height, highest) }));
      if (!card.isVisible()) card.showInactive();
    });
    page.on('render-process-gone', () => card.destroy());
    card.on('unresponsive', () => card.destroy());
    card.once('closed', () => {
      if (window === card) window = undefined;
    });
    void card.loadURL(parts.address).catch(() => card.destroy());
    return card;
  }

  return {
    async show() {
      // An open card gets the new suggestion as an event.
      window ??= open();
      return true;
    },
    hide,
    send(name, payload) {
      if (forwarded.includes(name)) window?.webContents.send('errdesk.event', name, payload);
    },
  };
}

function optionsOf(area: Bounds): BrowserWindowConstructorOptions {
  return {
    ...cornerOf(area, { width: cardWidth, height: 104 }),
    ...kindOf(process.platform),
    frame: false,
    focusable: false,
    skipTaskbar: true,
    alwaysOnTop: true,
    resizable: false,
    movable: false,
    minimizable: false,
    maximizable: false,
    fullscreenable: false,
  };
}

/** The type of window, so that the desktop neither lists nor focuses it. */
function kindOf(platform: NodeJS.Platform): { type?: string } {
  if (platform === 'darwin') return { type: 'panel' };
  return platform === 'linux' ? { type: 'notification' } : {};
}
