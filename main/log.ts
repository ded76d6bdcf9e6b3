import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Writes one event, with where an error arose. */
export type Log = (event: string, error?: unknown) => void;

/** Bytes of the current file; beyond it the file becomes `main.1.log`, and the one before that is dropped. */
const fileSize = 256 * 1024;

/**
 * A log for finding out why something broke on someone's machine. It holds no word of a paste: of an error only
 * its name, its system code and the places in our code are written, never its message, because messages quote
 * what was being read. Where the folder cannot be written there is no log, and nothing else changes. The folder is
 * asked for at each event, because it may still be moved.
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

/** The lines of a stack that are places. A message may look like one, so what stands before the first is cut off. */
function stackLines(error: Error): string[] {
  const stack = error.stack ?? '';
  const head = stack.indexOf(error.message) + error.message.length;
  return stack
    .slice(head)
    .split('\n')
    .filter((line) => /^ +at [^\n]*:\d+:\d+\)?$/.test(line));
}
