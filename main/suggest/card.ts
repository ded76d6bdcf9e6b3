import { BrowserWindow, type WebPreferences } from 'electron';
import type { EventName } from '../../bridge/contract';
import type { Bounds } from '../window/bounds';
import { cardWidth, cornerOf } from './corner';
import type { Outlet } from './suggester';

export interface CardParts {
  /** What every page of ours is made with. */
  webPreferences(): WebPreferences;
  address: string;
  /** Work area of the display that the person is at. */
  area(): Bounds;
  /** Painted until the page is. */
  background(): string;
}

export interface Card extends Outlet {
  /** Tells the page what the window's page is told, where it concerns it. */
  tell(name: EventName, payload: unknown): void;
}

const heard: readonly EventName[] = ['watch.changed', 'settings.changed'];

/** The lowest height of a card that holds anything: before its page has read the suggestion it is lower. */
const least = 48;

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
    const card = new BrowserWindow(optionsOf(parts));
    const page = card.webContents;
    page.on('preferred-size-changed', (_event, { height }) => {
      if (height < least) return;
      const zoom = page.getZoomFactor();
      card.setBounds(cornerOf(parts.area(), { width: Math.round(cardWidth * zoom), height }));
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
    tell(name, payload) {
      if (heard.includes(name)) window?.webContents.send('errdesk.event', name, payload);
    },
  };
}

function optionsOf(parts: CardParts): Electron.BrowserWindowConstructorOptions {
  return {
    ...cornerOf(parts.area(), { width: cardWidth, height: 104 }),
    ...kindOf(process.platform),
    title: 'Errdesk',
    show: false,
    frame: false,
    focusable: false,
    skipTaskbar: true,
    alwaysOnTop: true,
    resizable: false,
    movable: false,
    minimizable: false,
    maximizable: false,
    fullscreenable: false,
    backgroundColor: parts.background(),
    // Its clock must run although nothing in it is ever in front.
    webPreferences: { ...parts.webPreferences(), enablePreferredSizeMode: true, backgroundThrottling: false },
  };
}

/** What the desktop is told that this window is, so that it neither lists nor focuses it. */
function kindOf(platform: NodeJS.Platform): { type?: string } {
  if (platform === 'darwin') return { type: 'panel' };
  return platform === 'linux' ? { type: 'notification' } : {};
}
