import { join } from 'node:path';
import type { App } from 'electron';
import type { Board } from '../clipboard';
import { switchOffNetwork } from '../page/offline';
import { readerSwitch } from '../profile/own-switches';
import type { Looked, LookFor } from './look';
import { openLook } from './open-look';

/**
 * A process that only looks at the clipboard, on request. On Linux a look blocks its process until the program that
 * owns the clipboard answers. This process can be killed then.
 */

/**
 * What it answers. `ready` comes once, before it is asked. Errors are not passed on, because their messages may quote
 * the clipboard.
 */
export type ReaderReply = 'ready' | Looked | 'unreadable';

/**
 * Its command line. It has a separate, empty profile. On Linux it uses X11 if possible, because Wayland does not let a
 * program without a window read the clipboard.
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
  const look = openLook(board);
  app.disableHardwareAcceleration();
  // The parent process has ended.
  process.on('disconnect', () => app.exit(0));
  // Without this listener Electron would quit when no window is open.
  app.on('window-all-closed', () => {});
  void app.whenReady().then(() => {
    process.on('message', (asked: LookFor) => {
      look(asked).then(answer, () => answer('unreadable'));
    });
    answer('ready');
  });
}

function answer(reply: ReaderReply): void {
  // Sending fails when the parent is gone. That is no error: this process ends too.
  process.send?.(reply, undefined, undefined, () => {});
}
