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
 * @property {number} lostCases the same of cases, or of what was said of them since
 * @property {number} lostPastes the same of pastes of the day
 * @property {number} left half-written files that are there after the next start
 * @property {number} failed starts
 */

/** In milliseconds: the longest that is written before the kill. */
const longest = 1500;

/** Templates that are written in turns, and pastes of the day. */
const templates = 20;

/**
 * What Errdesk has said that it is stored: the number in each template and in each paste of the day, by their ids, and the
 * outcomes of cases.
 * @typedef {object} Confirmed
 * @property {Map<string, number>} templates
 * @property {Map<string, number>} pastes
 * @property {Map<string, string>} cases
 */

/**
 * Ends Errdesk the hard way with all its processes, `count` times, while settings, templates, drafts, cases and the day
 * are written as fast as it takes them, and starts it again.
 * @param {Start} start
 * @param {number} count
 * @param {(detail: string) => void} [showDetail]
 * @returns {Promise<Harm>}
 */
export async function killWhileWriting(start, count, showDetail = () => {}) {
  const profile = mkdtempSync(join(tmpdir(), 'errdesk-kills-'));
  const harm = { broken: 0, aside: 0, lost: 0, lostCases: 0, lostPastes: 0, left: 0, failed: 0 };
  /** @type {Confirmed} */
  const confirmed = { templates: new Map(), pastes: new Map(), cases: new Map() };
  // The watcher and its shortcut would disturb other programs.
  const settings = { watch: { asked: true, shortcut: null }, cases: { on: true, asked: true } };
  writeFileSync(join(profile, 'settings.json'), JSON.stringify(settings));
  try {
    for (let round = 0; round <= count; round++) {
      const opened = await open(start, profile);
      if (!opened) {
        harm.failed++;
        continue;
      }
      harm.left += leftIn(profile, opened.app.process().pid);
      const lost = await lostFrom(opened.page, confirmed);
      harm.lost += lost.templates;
      harm.lostCases += lost.cases;
      harm.lostPastes += lost.pastes;
      if (round === count) await opened.app.close();
      else await writeUntilKilled(opened, confirmed, round * 10_000);
      harm.broken += namesIn(profile, /^(settings|templates|drafts)\.json$/).filter(
        (name) => !isWhole(join(profile, name)),
      ).length;
      showDetail(`${round} of ${count} kills`);
    }
    harm.aside = namesIn(profile, /\.(corrupt|newer)-\d+\.(json|db)$/).length;
    return harm;
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * The same with the real app, for `npm run bench -- kills [COUNT]` and `npm run bench -- attack [COUNT]`.
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
      `${harm.lostCases} lost cases, ${harm.lostPastes} lost pastes of the day, ` +
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
 * @param {Confirmed} confirmed
 * @param {number} first the number to begin with
 */
async function writeUntilKilled({ app, page }, confirmed, first) {
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  const kill = wait(Math.random() * longest).then(() => killAll(app));
  for (let number = first; ; number++) {
    const id = `template-${number % templates}`;
    const ids = { id, paste: idOf(number % templates), case: idOf(number) };
    const stored = await page.evaluate(writeAll, { ...ids, number }).catch(() => null);
    if (!stored) break;
    if (stored.template) confirmed.templates.set(id, number);
    if (stored.paste) confirmed.pastes.set(idOf(number % templates), number);
    if (stored.case !== null) confirmed.cases.set(idOf(number), stored.case);
  }
  await kill;
  await ended;
}

/** @param {number} number */
const idOf = (number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/**
 * Main, its page and whatever else it has started.
 * @param {App} app
 */
function killAll(app) {
  const { pid } = app.process();
  try {
    // Playwright starts it as the first of a group of its own.
    if (pid !== undefined && process.platform !== 'win32') process.kill(-pid, 'SIGKILL');
  } catch {
    // It is no first one, or gone.
  }
  app.process().kill('SIGKILL');
}

/**
 * Writes settings, drafts, one template, one case and what came of it, and one paste of the day. Runs in the page.
 * @param {{ id: string, number: number, paste: string, case: string }} given ids and the number that is written
 * @returns {Promise<{ template: boolean, paste: boolean, case: string | null }>} what Errdesk says that is stored
 */
async function writeAll({ id, number, paste, case: caseId }) {
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
  const noted = request('day.keep', {
    notes: {
      ...{ id: paste, taken: number, name: words, cut: 0, perhaps: 0, folded: true },
      fields: { customer: '', ticket: '' },
      ...{ ticked: [], asked: [], opened: null, counted: [], together: null, sides: {} },
      ...{ subject: null, language: null, edits: {}, answered: null },
    },
    ...{ text: `paste ${words}`, hidden: [] },
  });
  const kept = request('cases.keep', {
    ...{
      id: caseId,
      kept: number,
      answered: number,
      text: `paste ${words} `.repeat(100),
      cut: 0,
      verdict: 'none',
    },
    seen: [],
    chosen: { id: null, by: 'triage', printed: null, sdk: null },
    ...{ answer: `answer ${words}`, customer: '', ticket: `#${words}`, tried: [], hidden: [] },
    fingerprint: { key: `number ${number % 50}`, names: [], words: [number % 50], marks: [] },
  });
  const answers = await Promise.all([request('templates.write', { templates: [template] }), noted, kept]);
  const outcome = answers[2].ok ? 'open' : null;
  return { template: answers[0].ok, paste: answers[1].ok, case: outcome };
}

/**
 * How many of what was confirmed are gone or older.
 * @param {Page} page
 * @param {Confirmed} confirmed
 */
async function lostFrom(page, { templates: stored, pastes, cases }) {
  const there = await page.evaluate(readAll, [...cases.keys()]);
  const isOlder =
    (/** @type {Record<string, number>} */ now) =>
    (/** @type {[string, number]} */ [id, number]) =>
      (now[id] ?? -1) < number;
  return {
    templates: [...stored].filter(isOlder(there.templates)).length,
    pastes: [...pastes].filter(isOlder(there.pastes)).length,
    cases: [...cases].filter(([id, outcome]) => there.cases[id] !== outcome).length,
  };
}

/**
 * Runs in the page.
 * @param {string[]} ids of cases
 */
async function readAll(ids) {
  const { request } = window.errdesk;
  const [templates, day] = await Promise.all([request('templates.read'), request('day.read')]);
  const cases = await Promise.all(ids.map((id) => request('cases.read', { id })));
  return {
    templates: Object.fromEntries(
      (templates.ok ? templates.value : []).map(({ id, name }) => [id, Number(name.en)]),
    ),
    pastes: Object.fromEntries((day.ok ? day.value : []).map(({ notes }) => [notes.id, Number(notes.name)])),
    cases: Object.fromEntries(
      cases.flatMap((one) => (one.ok && one.value ? [[one.value.id, one.value.outcome]] : [])),
    ),
  };
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
