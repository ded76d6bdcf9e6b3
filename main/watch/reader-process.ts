import { join } from 'node:path';
import type { App } from 'electron';
import type { Board } from '../clipboard';
import { switchOffNetwork } from '../page/offline';
import { createLook, type Looked, type LookFor } from './look';
import { saltedHash } from './memory';

/**
 * A process that does nothing but look at the clipboard when it is asked to. On Linux a look waits for the program
 * that owns the clipboard, for as long as that takes, and nothing else goes on in its process; this one can be ended.
 */

/** The switch of the command line that makes a start of Errdesk such a process. */
export const readerSwitch = 'clipboard-reader';

/** What it answers. An error stays where it arose: its words may be those of the clipboard. */
export type ReaderReply = Looked | 'unreadable';

/**
 * Its command line. It has a profile of its own, which holds nothing. On Linux it speaks X11 where it can: a program
 * without a window is told nothing of the clipboard by Wayland itself.
 */
export function readerArguments(app: App, isDefaultApp: boolean): string[] {
  const x11 = process.platform === 'linux' && process.env['DISPLAY'];
  return [
    ...(isDefaultApp ? [app.getAppPath()] : []),
    `--${readerSwitch}`,
    `--user-data-dir=${join(app.getPath('userData'), readerSwitch)}`,
    ...(app.commandLine.hasSwitch('no-sandbox') ? ['--no-sandbox'] : []),
    ...(x11 ? ['--ozone-platform=x11'] : []),
  ];
}

export function serveLooks(app: App, board: Board): void {
  switchOffNetwork(app);
  const look = createLook(board, process.platform, saltedHash());
  app.disableHardwareAcceleration();
  // Without whoever asks, there is nothing to do.
  process.on('disconnect', () => app.exit(0));
  // Electron would end it with the last window, and there is none.
  app.on('window-all-closed', () => {});
  void app.whenReady().then(() => {
    process.on('message', (asked: LookFor) => {
      look(asked).then(answer, () => answer('unreadable'));
    });
  });
}

function answer(reply: ReaderReply): void {
  // Whoever asked may be gone, which ends this process too; it is no error.
  process.send?.(reply, undefined, undefined, () => {});
}
