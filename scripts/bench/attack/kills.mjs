import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { _electron } from '@playwright/test';
import { runtimeArguments, runtimeEnvironment } from '../../runtime.mjs';
import { at } from '../../setup/paths.mjs';

/** @typedef {import('@playwright/test').ElectronApplication} App */
/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {(profile: string) => Promise<App>} Start starts Errdesk with that profile */

/**
 * What was wrong after the kills: how often, and of what.
 * @typedef {object} Harm
 * @property {number} broken files that are no whole JSON
 * @property {number} aside files that the start put aside
 * @property {number} lost templates of which Errdesk had said that they are stored
 * @property {number} left half-written files that are there after the next start
 * @property {number} failed starts
 */

/** In milliseconds: the longest that is written before the kill. */
const longest = 1500;

/** Templates that are written in turns. */
const templates = 20;

/**
 * Ends Errdesk the hard way, `count` times, while settings, templates and drafts are written as fast as it takes them,
 * and starts it again.
 * @param {Start} start
 * @param {number} count
 * @param {(detail: string) => void} [showDetail]
 * @returns {Promise<Harm>}
 */
export async function killWhileWriting(start, count, showDetail = () => {}) {
  const profile = mkdtempSync(join(tmpdir(), 'errdesk-kills-'));
  const harm = { broken: 0, aside: 0, lost: 0, left: 0, failed: 0 };
  /** The number in each template of which Errdesk has said that it is stored. @type {Map<string, number>} */
  const confirmed = new Map();
  // The watcher and its shortcut would disturb other programs.
  writeFileSync(join(profile, 'settings.json'), '{"watch":{"asked":true,"shortcut":null}}');
  try {
    for (let round = 0; round <= count; round++) {
      const opened = await open(start, profile);
      if (!opened) {
        harm.failed++;
        continue;
      }
      harm.left += leftIn(profile, opened.app.process().pid);
      harm.lost += await lostFrom(opened.page, confirmed);
      if (round === count) await opened.app.close();
      else await writeUntilKilled(opened, confirmed, round * 10_000);
      harm.broken += namesIn(profile, /^(settings|templates|drafts)\.json$/).filter(
        (name) => !isWhole(join(profile, name)),
      ).length;
      showDetail(`${round} of ${count} kills`);
    }
    harm.aside = namesIn(profile, /\.(corrupt|newer)-\d+\.json$/).length;
    return harm;
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * The same with the real app, for `npm run bench -- attack [COUNT]`.
 * @param {import('../../setup/progress.mjs').Progress} progress
 * @param {import('../../runtime.mjs').Runtime} runtime
 * @param {number} [count]
 * @returns {Promise<boolean>} whether nothing was lost
 */
export async function attackKills(progress, runtime, count = 60) {
  // Playwright takes the program from there.
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = runtime.dist;
  const harm = await progress.step(
    `Killing Errdesk while it writes, ${count} times`,
    (showDetail) => killWhileWriting(startApp, count, showDetail),
    isHarmless,
  );
  progress.say(
    `${count} kills: ${harm.broken} broken files, ${harm.aside} put aside, ${harm.lost} lost templates, ` +
      `${harm.left} left-over files, ${harm.failed} failed starts`,
  );
  return isHarmless(harm);
}

/** @param {Harm} harm */
const isHarmless = (harm) => Object.values(harm).every((number) => number === 0);

/** @type {Start} */
const startApp = (profile) =>
  _electron.launch({
    args: [...runtimeArguments(), `--user-data-dir=${profile}`, at('.')],
    colorScheme: null,
    chromiumSandbox: runtimeArguments().length === 0,
    env: runtimeEnvironment(),
  });

/**
 * @param {Start} start
 * @param {string} profile
 * @returns {Promise<{ app: App, page: Page } | undefined>} undefined where there was no window
 */
async function open(start, profile) {
  const app = await start(profile).catch(() => undefined);
  if (!app) return undefined;
  try {
    const page = await app.firstWindow();
    await page.waitForSelector('main textarea');
    return { app, page };
  } catch {
    app.process().kill('SIGKILL');
    return undefined;
  }
}

/**
 * @param {{ app: App, page: Page }} opened
 * @param {Map<string, number>} confirmed
 * @param {number} first the number to begin with
 */
async function writeUntilKilled({ app, page }, confirmed, first) {
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  const kill = wait(Math.random() * longest).then(() => app.process().kill('SIGKILL'));
  for (let number = first; ; number++) {
    const id = `template-${number % templates}`;
    const stored = await page.evaluate(writeAll, { id, number }).catch(() => false);
    if (!stored) break;
    confirmed.set(id, number);
  }
  await kill;
  await ended;
}

/**
 * Writes settings, drafts and one template. Runs in the page.
 * @param {{ id: string, number: number }} template
 * @returns {Promise<boolean>} whether Errdesk says that the template is stored
 */
async function writeAll({ id, number }) {
  const words = `${number}`;
  /** @type {import('../../../catalog/answer/template').Template} */
  const template = {
    id,
    name: { zh: words, en: words },
    kinds: ['finding'],
    body: { zh: words, en: words },
  };
  const { request } = window.errdesk;
  void request('settings.write', { catalog: { layouts: {} }, theme: number % 2 === 0 ? 'dark' : 'light' });
  void request('templates.keepDrafts', { drafts: [template] });
  const answer = await request('templates.write', { templates: [template] });
  return answer.ok;
}

/**
 * How many of the confirmed templates are gone or older.
 * @param {Page} page
 * @param {Map<string, number>} confirmed
 */
async function lostFrom(page, confirmed) {
  const answer = await page.evaluate(() => window.errdesk.request('templates.read'));
  const all = answer.ok ? answer.value : [];
  const stored = new Map(all.map(({ id, name }) => [id, Number(name.en)]));
  return [...confirmed].filter(([id, number]) => (stored.get(id) ?? -1) < number).length;
}

/**
 * How many half-written files there are. `running` may be writing one at this moment.
 * @param {string} folder
 * @param {number | undefined} running
 */
const leftIn = (folder, running) =>
  namesIn(folder, /^\.errdesk-.*\.new$/).filter((name) => !name.startsWith(`.errdesk-${running}-`)).length;

/** @param {string} folder @param {RegExp} pattern */
const namesIn = (folder, pattern) => readdirSync(folder).filter((name) => pattern.test(name));

/** @param {string} path */
function isWhole(path) {
  try {
    JSON.parse(readFileSync(path, 'utf8'));
    return true;
  } catch {
    return false;
  }
}
