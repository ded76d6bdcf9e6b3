import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writerOf } from '../../files/write-whole';

/**
 * Removes what writes into this folder have left that were ended half-way. Call it before the first write of this
 * process: a leftover may have its number. Never throws.
 */
export function removeLeftovers(folder: string, isRunning: (process: number) => boolean = runs): void {
  for (const name of namesIn(folder)) {
    const writer = writerOf(name);
    if (writer === undefined || (writer !== process.pid && isRunning(writer))) continue;
    try {
      rmSync(join(folder, name), { force: true });
    } catch {
      // The next start tries again.
    }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function runs(number: number): boolean {
  if (number === 0) return false;
  try {
    process.kill(number, 0);
    return true;
  } catch (error) {
    // One of another person's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
