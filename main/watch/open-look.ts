import { availableParallelism, loadavg } from 'node:os';
import type { Board } from '../clipboard';
import { createLook, type Look } from './look';
import { saltedHash } from './memory';

/** A look at this system's clipboard. */
export function openLook(board: Board): Look {
  return createLook({ board, platform: process.platform, hash: saltedHash(), processorTime, busy });
}

/** Of all threads of this process, in milliseconds. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Over the last minute. Windows does not tell; there the owner of the clipboard is seldom waited for. */
function busy(): boolean {
  const [load = 0] = loadavg();
  return load > availableParallelism();
}
