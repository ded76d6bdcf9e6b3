import { spawn } from 'node:child_process';
import type { App } from 'electron';
import { openBoard } from '../clipboard';
import { systemClock } from '../clock';
import { createLook } from './look';
import { saltedHash } from './memory';
import { createOwnReader, createProcessReader, type Reader } from './reader';
import { readerArguments } from './reader-process';

/** On macOS the system holds what was copied, and a second process would have an icon in the Dock. */
export function clipboardReader(app: App): Reader {
  if (process.platform === 'darwin') {
    return createOwnReader(createLook(openBoard(), process.platform, saltedHash()), systemClock);
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
