import type { App } from 'electron';

/** Milliseconds after which Errdesk ends even if a disk does not answer. */
const patience = 3000;

/** Lets `finish` end before the process does. The main window closes all others: without it, Errdesk ends. */
export function finishBeforeQuit(app: App, finish: () => Promise<void>): void {
  let finished = false;
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (finished) return;
    event.preventDefault();
    const late = new Promise((resolve) => setTimeout(resolve, patience));
    void Promise.race([finish(), late]).finally(() => {
      finished = true;
      app.quit();
    });
  });
}
