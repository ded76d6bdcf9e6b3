import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Readable } from 'node:stream';

/** Whether a display can be made that nobody else uses. */
export const hasVirtualDisplays =
  process.platform === 'linux' &&
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'Xvfb')));

/**
 * Xvfb, which ends with the shell's standard input: also where the worker is killed and can clean up nothing. The
 * shell outlives the signals of a terminal, so that it comes to that.
 */
const script = 'trap : INT TERM HUP; Xvfb "$@" </dev/null & cat >/dev/null; kill $!; wait $!';

/** Xvfb itself chooses the number of a display that is free, and writes it there. */
const numberPipe = 3;

interface VirtualDisplay {
  /** As `DISPLAY` has it. */
  name: string;
  close(): Promise<void>;
}

/** A display with its own clipboard and its own focus. */
export async function openVirtualDisplay(): Promise<VirtualDisplay> {
  const parameters = ['-displayfd', `${numberPipe}`, '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'];
  const shell = spawn('sh', ['-c', script, 'sh', ...parameters], {
    stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
  });
  const ended = once(shell, 'exit');
  const number = await Promise.race([
    numberFrom(shell),
    ended.then(() => {
      throw new Error('Xvfb did not start.');
    }),
  ]);
  return {
    name: `:${number}`,
    async close() {
      shell.stdin?.end();
      await ended;
    },
  };
}

async function numberFrom(shell: ChildProcess): Promise<string> {
  let told = '';
  for await (const part of shell.stdio[numberPipe] as Readable) {
    told += String(part);
    if (told.endsWith('\n')) return told.trim();
  }
  throw new Error('Xvfb found no free display.');
}
