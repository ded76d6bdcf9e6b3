import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runtimeArguments, runtimeEnvironment } from '../scripts/runtime.mjs';
import { displayArguments } from './launch';

/**
 * The packaged app cannot be driven: its fuses switch off the debugger of the main process, and it takes no switch that
 * opens one for its pages. So its archive is driven in the Electron of the tests, and the program itself is watched
 * from outside.
 */

/** The archive in which the app is packed. */
export function archiveOf(executable: string): string {
  const folder = process.platform === 'darwin' ? '../Resources' : 'resources';
  return join(dirname(executable), folder, 'app.asar');
}

export interface Started {
  process: ChildProcess;
  /** Resolves to what it said once it has ended, and with it whatever it has started. */
  ended: Promise<string>;
}

/** Starts the packaged program. */
export function startPackaged(executable: string, profile: string, ...args: string[]): Started {
  const words = [...runtimeArguments(), ...displayArguments, `--user-data-dir=${profile}`, ...args];
  const process = spawn(executable, words, {
    env: runtimeEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  process.stderr?.setEncoding('utf8').on('data', (part: string) => {
    said += part;
  });
  return { process, ended: once(process, 'close').then(() => said) };
}

/** The process that holds a profile on Linux; undefined when there is none. */
export function holderOf(profile: string): number | undefined {
  try {
    return Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1)) || undefined;
  } catch {
    return undefined;
  }
}
