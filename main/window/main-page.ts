import type { BrowserWindow } from 'electron';
import type { EventName } from '../../bridge/contract';
import { bringForward } from './page-window';

/** The main window, for code that is created before it. Until it is opened, nothing is shown or sent. */
export interface MainPage {
  /** Sets the window that is shown and sent to, until it is closed. */
  use(window: BrowserWindow): void;
  /** Brings the window to the front. */
  show(): void;
  /** Answers from now on whether the person has gone from the window to another. Never where they were not in it. */
  leaving(): () => boolean;
  send(name: EventName, payload: unknown): void;
}

export function createMainPage(): MainPage {
  let current: BrowserWindow | undefined;
  return {
    use(window) {
      current = window;
      window.once('closed', () => {
        current = undefined;
      });
    },
    show() {
      if (current) bringForward(current);
    },
    leaving() {
      let hasLeft = false;
      if (current?.isFocused())
        current.once('blur', () => {
          hasLeft = true;
        });
      return () => hasLeft;
    },
    send(name, payload) {
      current?.webContents.send('errdesk.event', name, payload);
    },
  };
}
