import type { BrowserWindow } from 'electron';
import type { EventName } from '../../bridge/contract';
import { bringForward } from './page-window';

/** The main window and its page, for those who are there before it. Until it is opened nothing is shown or told. */
export interface MainPage {
  /** This is the window, until it is closed. */
  is(window: BrowserWindow): void;
  /** Brings the window before the person's eyes. */
  show(): void;
  send(name: EventName, payload: unknown): void;
}

export function createMainPage(): MainPage {
  let current: BrowserWindow | undefined;
  return {
    is(window) {
      current = window;
      window.once('closed', () => {
        current = undefined;
      });
    },
    show() {
      if (current) bringForward(current);
    },
    send(name, payload) {
      current?.webContents.send('errdesk.event', name, payload);
    },
  };
}
