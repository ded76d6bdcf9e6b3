import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Writes one event, with the stack of its error. */
export type Log = (event: string, error?: unknown) => void;

/** In bytes. A larger file is renamed to `main.1.log`, which replaces the one before. */
const fileSize = 256 * 1024;

/**
 * A log for finding out why something broke on someone's machine. It contains nothing of a paste: of an error only
 * the name, the system code and the stack are written, never the message, because messages quote what was being
 * read. If the folder cannot be written there is no log. The folder is looked up at each event, because the profile
 * may be moved during the start.
 */
export function openLog(folderNow: () => string, now: () => Date = () => new Date()): Log {
  return (event, error) => {
    const folder = folderNow();
    const path = join(folder, 'main.log');
    try {
      mkdirSync(folder, { recursive: true });
      const { size } = statSync(path, { throwIfNoEntry: false }) ?? { size: 0 };
      if (size > fileSize) renameSync(path, join(folder, 'main.1.log'));
      const lines = [`${now().toISOString()} ${event}${error === undefined ? '' : ` ${nameOf(error)}`}`];
      if (error instanceof Error) lines.push(...stackLines(error));
      appendFileSync(path, `${lines.join('\n')}\n`);
    } catch {
      // No log is no reason to stop.
    }
  };
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return [error.name, code].filter((part) => /^\w+$/.test(part)).join(' ');
}

/** The frames of the stack. The message comes before them and could look like one, so it is cut off first. */
function stackLines(error: Error): string[] {
  const stack = error.stack ?? '';
  const head = stack.indexOf(error.message) + error.message.length;
  return stack
    .slice(head)
    .split('\n')
    .filter((line) => /^ +at [^\n]*:\d+:\d+\)?$/.test(line));
}
