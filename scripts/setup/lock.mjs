import { createHash } from 'node:crypto';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from './paths.mjs';

const name = createHash('sha256').update(root).digest('hex').slice(0, 12);
// Not inside the repository: what it guards includes the removal of `node_modules`.
const file = join(tmpdir(), `errdesk-setup-${process.getuid?.() ?? process.env['USERNAME']}-${name}.lock`);
const interval = 200;
const signOfLife = 2_000;
const staleAfter = 20_000;

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** @returns {boolean} whether this process has the lock now */
function tryLock() {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
  }
  clearStale();
  return false;
}

/** Removes the lock of a process that is gone. Another process may have its number by now, so the time counts too. */
function clearStale() {
  try {
    const silent = Date.now() - statSync(file).mtimeMs > staleAfter;
    if (silent || !isAlive(Number(readFileSync(file, 'utf8')))) rmSync(file, { force: true });
  } catch {
    // Released in the meantime; the next try will get it.
  }
}

async function wait() {
  while (!tryLock()) await pause(interval);
}

let isLocked = false;

/**
 * Only one process at a time installs or builds in this repository; a second one waits for it.
 * @template T
 * @param {import('./progress.mjs').Progress} progress
 * @param {() => Promise<T>} work must check again what is missing: the process before may have installed it
 * @returns {Promise<T>}
 */
export async function withLock(progress, work) {
  if (isLocked) return work();
  if (!tryLock()) await progress.step('Waiting for another set-up of this folder', wait);
  isLocked = true;
  const beat = setInterval(() => writeFileSync(file, String(process.pid)), signOfLife);
  try {
    return await work();
  } finally {
    isLocked = false;
    clearInterval(beat);
    rmSync(file, { force: true });
  }
}
