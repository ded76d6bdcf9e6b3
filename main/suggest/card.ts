import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron';
import type { EventName } from '../../bridge/contract';
import type { Bounds } from '../window/bounds';
import { createPageWindow, type PageWindowParts } from '../window/page-window';
import { cardWidth, cornerOf } from './corner';
import type { Outlet } from './suggester';

export interface CardParts {
  /** What every window of ours is given. */
  page(): PageWindowParts;
  address: string;
  /** Work area of the display that the person is at. */
  area(): Bounds;
}

export interface Card extends Outlet {
  /** Tells the page what the window's page is told, where it concerns it. */
  send(name: EventName, payload: unknown): void;
}

const forwarded: readonly EventName[] = ['watch.changed', 'settings.changed'];

/** A card is never higher, whatever its page asks for. */
const highest = 320;

/**
 * The suggestion as a window of its own in the corner. It cannot take the focus. Its page measures itself, and ends
 * it when its time is over; it is made anew for each suggestion that finds none there.
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
    // Its clock must run although nothing in it is ever in front.
    page.setBackgroundThrottling(false);
    // It asks for the height that it needs by resizing its window; where that stands is not the page's to say.
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
      // A page that is there hears of the newer suggestion by itself.
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

/** What the desktop is told that this window is, so that it neither lists nor focuses it. */
function kindOf(platform: NodeJS.Platform): { type?: string } {
  if (platform === 'darwin') return { type: 'panel' };
  return platform === 'linux' ? { type: 'notification' } : {};
}
