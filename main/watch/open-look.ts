import type { Board } from '../clipboard';
import { createLook, type Look } from './look';
import { saltedHash } from './memory';

/** A look at this system's clipboard. */
export function openLook(board: Board): Look {
  return createLook({ board, platform: process.platform, hash: saltedHash(), processorTime });
}

/** Of all threads of this process, in milliseconds. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
