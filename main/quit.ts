import type { App } from 'electron';

/** In milliseconds. After that Errdesk ends even if a disk does not respond. */
const patience = 3000;

/** Waits for `finish` before the process ends. Errdesk ends with its main window, which closes all others. */
export function finishBeforeQuit(app: App, finish: () => Promise<void>): void {
  let finished = false;
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (finished) return;
    event.preventDefault();
    const late = new Promise((resolve) => setTimeout(resolve, patience));
    void Promise.race([finish(), late]).finally(() => {
      finished = true;
      // In a turn of its own: where nothing is left to do, it would come within this event, and Electron, still about to
      // quit, would not hear it.
      setImmediate(() => app.quit());
    });
  });
}
