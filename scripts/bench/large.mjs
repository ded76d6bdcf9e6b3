import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandLine, ensureApp, ensureCommandLine } from '../setup/builds.mjs';
import { at } from '../setup/paths.mjs';
import { longestTasks, recordTasks } from './tasks.mjs';
import { textOf } from './texts.mjs';
import { untilIdle, withApp } from './with-app.mjs';

/** @typedef {import('../setup/progress.mjs').Progress} Progress */
/** @typedef {import('./with-app.mjs').App} App */
/** @typedef {import('./with-app.mjs').Page} Page */
/** @typedef {(app: App, page: Page, path: string) => Promise<void>} Arrival */

const million = 1_000_000;
/** In milliseconds: nothing may keep the page or main busy for longer. */
const aim = 50;
/** The window may take so many times as long as the command line for the same text. */
const mostTimes = 1.5;
/** In milliseconds. */
const patience = 120_000;

/** @type {Readonly<Record<string, () => string>>} */
const texts = {
  'a log of 10 MB': () => textOf('log', 10 * million),
  'one line of 20 MB': () => textOf('log', 20 * million).replaceAll('\n', ' '),
  'errors only, 10 MB': () => textOf('dense', 10 * million),
  '5,000 addresses on one line': () =>
    Array.from({ length: 5000 }, (_, index) => `user${index}@mail.example`).join(' '),
  '5,000 runs of Base64 on one line': () =>
    Array.from({ length: 5000 }, (_, index) =>
      Buffer.from(`{"room":${index},"text":"hello there"}`).toString('base64'),
    ).join(' '),
};

/** @type {Readonly<Record<string, Arrival>>} */
const arrivals = {
  async pasted(app, page, path) {
    await app.evaluate(({ clipboard }, file) => {
      clipboard.writeText(process.getBuiltinModule('node:fs').readFileSync(file, 'utf8'));
    }, path);
    await recordTasks(app);
    await page.keyboard.press('Control+V');
  },
  async opened(app, page, path) {
    await app.evaluate(({ dialog }, file) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [file] });
    }, path);
    await recordTasks(app);
    await page.keyboard.press('Control+O');
  },
  async dropped(app, page, path) {
    await page.evaluate(() => {
      const input = document.createElement('input');
      Object.assign(input, { type: 'file', id: 'errdesk-dropped' });
      document.body.append(input);
    });
    await page.locator('#errdesk-dropped').setInputFiles(path);
    await recordTasks(app);
    await page.evaluate(() => {
      const input = document.getElementById('errdesk-dropped');
      const [file] = input instanceof HTMLInputElement ? (input.files ?? []) : [];
      const dataTransfer = new DataTransfer();
      if (file) dataTransfer.items.add(file);
      input?.remove();
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    });
  },
};

/**
 * Brings a text into the window, and waits until what it means is painted.
 * @param {string} path
 * @param {Arrival} arrive
 */
function measure(path, arrive) {
  const settings = { language: 'en', theme: 'light' };
  return withApp({ folder: at('.'), settings }, 'main textarea', async (page, app) => {
    await untilIdle(app);
    await page.evaluate(() => {
      const shares = /** @type {number[]} */ ([]);
      window.errdesk.on('triage.progress', ({ share }) => shares.push(share));
      Object.assign(window, { errdeskShares: shares });
    });
    await arrive(app, page, path);
    const start = performance.now();
    await page.waitForFunction(
      () => /mask/.test(document.querySelector('section header p')?.textContent ?? ''),
      undefined,
      { timeout: patience, polling: 50 },
    );
    const time = performance.now() - start;
    // What follows the result counts too: the answer, and what would be withheld from it.
    await page.waitForTimeout(1500);
    const tasks = await longestTasks(app);
    const shares = await page.evaluate(() => /** @type {number[]} */ (Reflect.get(window, 'errdeskShares')));
    return { time, tasks, shares };
  });
}

/** Milliseconds that the command line takes for a file. @param {string} path */
function timeOfCommandLine(path) {
  const [program = ''] = commandLine.outputs;
  const start = performance.now();
  spawnSync(process.execPath, [at(program), 'triage', path, '--json'], { maxBuffer: 1 << 30 });
  return performance.now() - start;
}

/** @param {number} milliseconds @param {number} most */
const judged = (milliseconds, most) =>
  `${milliseconds.toFixed(0)} ms${milliseconds > most ? ' (too long)' : ''}`;

/**
 * Brings very large texts into the window, in every way, and measures how long the page and main are kept from
 * answering, and the time to the result against the command line.
 * @param {Progress} progress
 * @param {import('../runtime.mjs').Runtime} runtime
 */
export async function benchLarge(progress, runtime) {
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = runtime.dist;
  await ensureApp(progress);
  await ensureCommandLine(progress);
  const folder = mkdtempSync(join(tmpdir(), 'errdesk-large-'));
  const path = join(folder, 'case.log');
  for (const [name, textOfCase] of Object.entries(texts)) {
    writeFileSync(path, textOfCase());
    const alone = Math.min(timeOfCommandLine(path), timeOfCommandLine(path));
    for (const [way, arrive] of Object.entries(arrivals)) {
      const { time, tasks, shares } = await progress.step(`${name}, ${way}`, () => measure(path, arrive));
      progress.say(
        `  longest task: page ${judged(tasks.page.cpu, aim)}, main ${judged(tasks.main.cpu, aim)}; read after ${judged(time, alone * mostTimes)}, ${(time / alone).toFixed(2)} × the command line; ${shares.length} steps of progress`,
      );
    }
  }
  rmSync(folder, { recursive: true, force: true });
}
