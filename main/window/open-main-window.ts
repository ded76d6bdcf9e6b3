import { type BrowserWindow, nativeTheme, screen } from 'electron';
import type { Log } from '../log';
import type { SettingsStore } from '../settings/store';
import { createMainWindow, type Opening } from './main-window';
import type { PageParts } from './page-window';
import { reloadOnce } from './recovery';
import { followTheme } from './theme';

export interface MainWindowParts {
  log: Log;
  settings: Pick<SettingsStore, 'read' | 'write'>;
  page: PageParts;
  /** Asked once its page is painted. */
  opens(): Promise<Opening>;
  /** Its page crashed and is being reloaded. */
  reloaded(): void;
  /** Its page crashed again soon after. `what` goes to the log. */
  gaveUp(what: string): void;
}

/** Opens the main window with its last bounds. Its page is not loaded yet. */
export function openMainWindow({ log, settings, page, ...parts }: MainWindowParts): BrowserWindow {
  const window = createMainWindow({
    placement: settings.read().window,
    areas: [screen.getPrimaryDisplay().workArea, ...screen.getAllDisplays().map(({ workArea }) => workArea)],
    ...page(),
    opens: parts.opens,
    moved: (placement) => settings.write({ window: placement }),
  });
  followTheme(window, nativeTheme);
  reloadOnce(window.webContents, {
    now: () => performance.now(),
    reloaded(reason) {
      log(`page gone: ${reason}`);
      parts.reloaded();
    },
    gaveUp: (reason) => parts.gaveUp(`page gone again: ${reason}`),
  });
  return window;
}
