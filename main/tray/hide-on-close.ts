import type { App, BrowserWindow } from 'electron';
import { type Closing, staysOpen } from './stay';

export interface HidingParts {
  app: App;
  /** What stands now; that there is a tray is asked for apart, since it takes a moment. */
  closing(): Omit<Closing, 'quitting' | 'hasTray'>;
  hasTray(): Promise<boolean>;
  /** The window is hidden, and Errdesk goes on. */
  hidden(): void;
}

/** Hides the window where a person closes it and Errdesk is to stay. */
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
