import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { expect } from '@playwright/test';

/** xclip plays the other programs on the desktop. On X11 a program owns what it has copied, and is asked for it. */

/** Copies a text in another program, or bytes in a format of its own. */
export function copyElsewhere(content: string | Uint8Array, format?: string): void {
  const { status } = spawnSync('xclip', options(format), {
    input: content,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  if (status !== 0) throw new Error('xclip could not copy.');
}

/** A program that has copied a text and ends once it was asked for it. */
export function copyForOneReader(text: string): ChildProcess {
  const owner = spawn('xclip', [...options(), '-loops', '1', '-quiet'], {
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  owner.stdin?.end(text);
  return owner;
}

/** A program that has copied a text and hangs from then on; answers what ends it. */
export async function copyAndHang(text: string): Promise<() => void> {
  const owner = spawn('xclip', [...options(), '-quiet'], { stdio: ['pipe', 'ignore', 'ignore'] });
  owner.stdin?.end(text);
  await expect(async () => expect(pasteElsewhere()).toBe(text)).toPass();
  owner.kill('SIGSTOP');
  return () => owner.kill('SIGKILL');
}

const options = (format?: string) => ['-selection', 'clipboard', '-in', ...(format ? ['-t', format] : [])];

/** What another program is given when a person pastes there, in a format that it asks for. */
export function pasteElsewhere(format = 'UTF8_STRING'): string {
  return execFileSync('xclip', ['-selection', 'clipboard', '-out', '-t', format], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
}
