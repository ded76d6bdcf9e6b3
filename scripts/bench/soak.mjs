import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureApp } from '../setup/builds.mjs';
import { at } from '../setup/paths.mjs';
import { copyElsewhere } from './copy-elsewhere.mjs';
import { textOf } from './texts.mjs';
import { untilIdle, withApp } from './with-app.mjs';

/** @typedef {import('@playwright/test').CDPSession} Session */
/** @typedef {import('./with-app.mjs').App} App */
/** @typedef {import('./with-app.mjs').Page} Page */
/** @typedef {{ page: number, main: number, nodes: number, listeners: number, handles: number, all: number }} Held `page`, `main`: heap in MB; `all`: working sets in MB */

/** Of two hours at one ticket a minute. */
const tickets = 120;
/** So many tickets lie between two looks at what is held. */
const between = 20;
/** In milliseconds. */
const patience = 60_000;

const settings = {
  language: 'en',
  answers: { askedToSign: true },
  cases: { on: true, asked: true },
  watch: { on: true, asked: true, notify: 'window', shortcut: null },
};

/** What customers send, by the number of the ticket: errors, several meanings, none, somebody else's, troubles in words. @type {readonly ((nth: number) => string)[]} */
const pastes = [
  (nth) => `TRTC Web SDK 4.15.3 room ${nth} join room failed result: 70003 error: sig verify fail`,
  (nth) => `[RoomEngine] openLocalCamera onError code: -1102, camera is occupied, seat ${nth}`,
  (nth) => `{"event":"call_fail","code":61004,"cost":${nth}}`,
  (nth) => `Ticket ${nth}: when will the invoice be sent?`,
  (nth) => `Error Domain=NSURLErrorDomain Code=-1001 "The request timed out." try ${nth}`,
  (nth) => `对方听不到我说话，换了网络也一样，第 ${nth} 次了`,
  (nth) => `${textOf('log', 100_000)}\n#${nth} join room failed result: 70001`,
];

/** @param {Page} page @param {string} place */
const go = (page, place) => page.locator(`nav button:has-text("${place}")`).click();

/** One ticket, and what is done around it. @param {App} app @param {Page} page @param {number} nth */
async function work(app, page, nth) {
  const text = pastes[nth % pastes.length]?.(nth) ?? '';
  await app.evaluate(({ clipboard }, value) => clipboard.writeText(value), text);
  await page.keyboard.press('Control+V');
  // A handle of the element, as `waitForSelector` answers it, would keep each letter alive.
  await page.locator('textarea[data-answer]:not([readonly])').waitFor({ timeout: patience });
  await page.waitForTimeout(250);
  await page.keyboard.press('Enter');
  await page.getByText(/^Copied \d/).waitFor({ timeout: patience });
  if (nth % 4 === 1) {
    await page.keyboard.press('Control+E');
    await page.getByRole('menu').getByRole('menuitem', { name: 'Markdown' }).last().click();
    await page
      .getByText(/^Saved/)
      .first()
      .waitFor({ timeout: patience });
  }
  copyElsewhere(`onError code: -${1100 + (nth % 4)}, copied ${nth}`);
  await go(page, 'Catalog');
  await page.locator('[role=combobox]').fill(`${70_000 + (nth % 20)}`);
  await page.waitForTimeout(150);
  await page.locator('[role=combobox]').fill('');
  if (nth % 5 === 2) {
    await go(page, 'Cases');
    await page.locator('[role=listbox] [role=option]').first().waitFor({ timeout: patience });
  }
  await page.waitForTimeout(400);
  await go(page, 'Triage');
}

/** What is held once everything that can go is gone. @param {App} app @param {Session} session @returns {Promise<Held>} */
async function held(app, session) {
  await untilIdle(app);
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (/** @type {string} */ name) =>
    metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  const rest = await app.evaluate((electron) => {
    process.getBuiltinModule('node:v8').setFlagsFromString('--expose-gc');
    process.getBuiltinModule('node:vm').runInNewContext('gc')();
    return {
      main: process.memoryUsage().heapUsed / 1e6,
      handles:
        process.platform === 'linux'
          ? process.getBuiltinModule('node:fs').readdirSync('/proc/self/fd').length
          : 0,
      all: electron.app.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize / 1000, 0),
    };
  });
  return {
    page: metric('JSHeapUsedSize') / 1e6,
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    ...rest,
  };
}

/**
 * Two hours of a working day in a few minutes: pastes, copies in other programs, searches, exports and kept cases. Says
 * what the window and main hold meanwhile. The day's pastes and the cases are to be kept; nothing else may grow.
 * @param {import('../setup/progress.mjs').Progress} progress
 * @param {import('../runtime.mjs').Runtime} runtime
 * @param {number} [count] tickets
 */
export async function benchSoak(progress, runtime, count = tickets) {
  // Playwright takes the program from there.
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = runtime.dist;
  await ensureApp(progress);
  const folder = mkdtempSync(join(tmpdir(), 'errdesk-soak-'));
  await withApp({ folder: at('.'), settings }, 'main textarea', async (page, app) => {
    await app.evaluate(
      ({ dialog }, filePath) => {
        dialog.showSaveDialog = async () => ({ canceled: false, filePath });
      },
      join(folder, 'answer.md'),
    );
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    for (let nth = 0; nth < count; nth++) {
      if (nth % between === 0) say(progress, nth, await held(app, session));
      await work(app, page, nth);
    }
    say(progress, count, await held(app, session));
  });
  rmSync(folder, { recursive: true, force: true });
}

/** @param {import('../setup/progress.mjs').Progress} progress @param {number} nth @param {Held} held */
function say(progress, nth, { page, main, nodes, listeners, handles, all }) {
  progress.say(
    `after ${nth} tickets: heap of the page ${page.toFixed(1)} MB, of main ${main.toFixed(1)} MB; ${nodes} nodes, ${listeners} listeners, ${handles} open files; working sets ${all.toFixed(0)} MB`,
  );
}
