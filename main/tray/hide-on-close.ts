import type { App, BrowserWindow } from 'electron';
import { type Closing, staysOpen } from './stay';

export interface HidingParts {
  app: App;
  /** The present state. Whether there is a tray is asked separately, because that takes a moment. */
  closing(): Omit<Closing, 'quitting' | 'hasTray'>;
  hasTray(): Promise<boolean>;
  /** The window was hidden, and Errdesk keeps running. */
  hidden(): void;
}

/** When a person closes the window and Errdesk is to keep running, only hides it. */
export function hideOnClose(window: BrowserWindow, { app, closing, hasTray, hidden }: HidingParts): void {
  let quitting = false;
  app.on('before-quit', () => {
    quitting = true;
  });
  const stays = (there: boolean) => staysOpen({ ...closing(), quitting, hasTray: there });
  let decided = false;
  window.on('close', (event) => {
    if (decided || !stays(true)) return;
    event.preventDefault();
    void hasTray().then((there) => {
      if (stays(there)) {
        window.hide();
        hidden();
      } else {
        decided = true;
        window.close();
      }
    });
  });
}
