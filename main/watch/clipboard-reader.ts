import { spawn } from 'node:child_process';
import type { App } from 'electron';
import { openBoard } from '../clipboard';
import { systemClock } from '../clock';
import { openLook } from './open-look';
import { createOwnReader, createProcessReader, type Reader } from './reader';
import { readerArguments } from './reader-process';

/** A separate process, except on macOS: there reading never blocks, and a second process would have a Dock icon. */
export function clipboardReader(app: App): Reader {
  if (process.platform === 'darwin') {
    return createOwnReader(openLook(openBoard()), systemClock);
  }
  return createProcessReader(
    () =>
      spawn(process.execPath, readerArguments(app, process.defaultApp), {
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        serialization: 'advanced',
      }),
    systemClock,
  );
}
