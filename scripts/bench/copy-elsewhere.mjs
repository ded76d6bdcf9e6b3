import { spawnSync } from 'node:child_process';
import { SetupFailure } from '../setup/failure.mjs';

/** Copies a text as another program does. @param {string} text */
export function copyElsewhere(text) {
  const { status } = spawnSync('xclip', ['-selection', 'clipboard', '-in'], {
    input: text,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  if (status !== 0) throw new SetupFailure('xclip could not copy: install it, and run this on X11.');
}
