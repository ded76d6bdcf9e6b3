import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at } from '../../setup/paths.mjs';
import { longestBlocks, watchBlocks } from '../blocks.mjs';
import { untilIdle, withApp } from '../with-app.mjs';

/** @typedef {import('./hostile.mjs').Hostile} Hostile */
/** @typedef {import('../with-app.mjs').App} App */
/** @typedef {import('../with-app.mjs').Page} Page */
/** @typedef {{ name: string, size: number, page: number, main: number, fault?: string }} Shown milliseconds blocked */

/**
 * Pastes texts into one window, one after the other. One that is not read within `cap` milliseconds is cleared away.
 * @param {readonly Hostile[]} texts
 * @param {number} cap
 * @param {(done: number) => void} onDone
 * @returns {Promise<Shown[]>}
 */
export function tryWindow(texts, cap, onDone) {
  const folder = mkdtempSync(join(tmpdir(), 'errdesk-attack-'));
  const path = join(folder, 'paste.txt');
  const settings = { language: 'en', theme: 'light' };
  return withApp({ folder: at('.'), settings }, 'main textarea', async (page, app) => {
    /** @type {string[]} */
    const errors = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => errors.push('a dialog was opened')));
    app.on('window', () => errors.push('a window was opened'));
    await untilIdle(app);
    await watchBlocks(page, app);
    const shown = [];
    for (const { name, text } of texts) {
      writeFileSync(path, text, 'utf16le');
      const outcome = await pasted(page, app, path, cap);
      const fault = [...errors.splice(0), ...(outcome.isRead ? [] : [`not read within ${cap} ms`])].join(
        '; ',
      );
      shown.push({ name, size: text.length, ...outcome.blocks, ...(fault && { fault }) });
      onDone(shown.length);
    }
    return shown;
  }).finally(() => rmSync(folder, { recursive: true, force: true }));
}

/**
 * Pastes the text of a file, waits until what it means is shown, and clears it away.
 * @param {Page} page @param {App} app @param {string} path @param {number} cap
 */
async function pasted(page, app, path, cap) {
  await app.evaluate(({ clipboard }, file) => {
    clipboard.writeText(process.getBuiltinModule('node:fs').readFileSync(file, 'utf16le'));
  }, path);
  await longestBlocks(page, app);
  await page.keyboard.press('Control+V');
  const isRead = await page
    .waitForFunction(
      () => /mask/.test(document.querySelector('section header p')?.textContent ?? ''),
      undefined,
      { timeout: cap, polling: 20 },
    )
    .then(
      () => true,
      () => false,
    );
  // The answer, and what would be withheld from it, follow the result.
  await page.waitForTimeout(200);
  const blocks = await longestBlocks(page, app);
  await page.getByRole('button', { name: 'What to do with the paste' }).click();
  await page.getByRole('menuitem', { name: 'Remove from the day' }).click();
  await page.waitForFunction(
    () => !/mask/.test(document.querySelector('section header p')?.textContent ?? ''),
  );
  return { isRead, blocks };
}
