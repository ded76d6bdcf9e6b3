// How the bridge fares against a page that sends it whatever it likes.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureApp } from '../../setup/builds.mjs';
import { at } from '../../setup/paths.mjs';
import { withApp } from '../with-app.mjs';
import { allowed, chanceOf, spoil, strangeNames, strangeValues } from './messages.mjs';

/** @typedef {import('@playwright/test').ElectronApplication} App */
/** @typedef {import('@playwright/test').Page} Page */

/**
 * @typedef {object} Tally
 * @property {number} ok
 * @property {Record<string, number>} refused by code
 * @property {Record<string, number>} thrown by what was thrown: the bridge itself could not carry it
 * @property {string[]} unanswered
 * @property {string[]} odd answers that are none
 */

/**
 * @typedef {object} Outcome
 * @property {Tally} tally
 * @property {string[]} polluted what every object has got, in the page and in main
 * @property {number} dialogs
 * @property {number} revealed
 * @property {boolean} alive
 * @property {{ before: number, after: number }} heap of main, in MB
 */

/** Sent at once. */
const batch = 50;

/**
 * Sends a running Errdesk hostile messages from its own page. Dialogs are counted and cancelled.
 * @param {App} app
 * @param {Page} page
 * @param {number} count
 * @returns {Promise<Outcome>}
 */
export async function attackRunning(app, page, count) {
  await app.evaluate(countDialogs);
  const before = await app.evaluate(heapOf);
  await page.evaluate(
    `window.errdeskAttack = { chanceOf: ${chanceOf}, strangeValues: ${strangeValues}, spoil: ${spoil} }; undefined`,
  );
  /** @type {Tally} */
  const tally = { ok: 0, refused: {}, thrown: {}, unanswered: [], odd: [] };
  for (let sent = 0; sent < count; sent += batch) {
    // With a person in the window, so that what needs one is tried, too.
    if (sent % (2 * batch) === 0) await page.keyboard.press('Shift');
    const many = Math.min(batch, count - sent);
    add(tally, await page.evaluate(sendHostile, { seed: sent + 1, many, inputs: inputs(), strangeNames }));
  }
  const polluted = [...(await page.evaluate(pollution)), ...(await app.evaluate(pollution))];
  const alive = await page.evaluate(async () => (await window.errdesk.request('app.about')).ok);
  return {
    tally,
    polluted,
    ...(await app.evaluate(countedDialogs)),
    alive,
    heap: { before, after: await app.evaluate(heapOf) },
  };
}

/** Without the bytes, which do not reach a page whole. @returns {[string, unknown][]} */
const inputs = () =>
  Object.entries(allowed).map(([name, input]) => [name, name === 'file.decode' ? { name: 'x' } : input]);

/**
 * Runs in the page.
 * @param {{ seed: number, many: number, inputs: [string, unknown][], strangeNames: string[] }} given
 */
async function sendHostile({ seed, many, inputs, strangeNames }) {
  /** @type {unknown} */
  const scope = window;
  const { errdeskAttack } = /** @type {{ errdeskAttack: typeof import('./messages.mjs') }} */ (scope);
  const { chanceOf, strangeValues, spoil } = errdeskAttack;
  const chance = chanceOf(seed);
  const strange = strangeValues(chance);
  const request = /** @type {(...given: unknown[]) => Promise<any>} */ (window.errdesk.request);
  /** @type {Tally} */
  const tally = { ok: 0, refused: {}, thrown: {}, unanswered: [], odd: [] };
  const note = (/** @type {Record<string, number>} */ of, /** @type {string} */ what) => {
    of[what] = (of[what] ?? 0) + 1;
  };
  const nameOf = (/** @type {string} */ known) => {
    if (chance(10) > 0) return known;
    return chance(2) ? strangeNames[chance(strangeNames.length)] : strange();
  };
  const noteAnswer = (/** @type {string} */ known, /** @type {any} */ answer) => {
    if (answer === 'late') tally.unanswered.push(known);
    else if (answer?.ok === true) tally.ok++;
    else if (answer?.ok === false && answer.problem?.code) note(tally.refused, answer.problem.code);
    else tally.odd.push(`${known}: ${JSON.stringify(answer)}`);
  };
  const one = async () => {
    const [known, input] = inputs[chance(inputs.length)] ?? ['', undefined];
    const late = new Promise((resolve) => setTimeout(resolve, 30_000, 'late'));
    try {
      const given = chance(12) === 0 ? input : spoil(input, chance, strange);
      noteAnswer(known, await Promise.race([request(nameOf(known), given), late]));
    } catch (error) {
      note(tally.thrown, String(error).slice(0, 60));
    }
  };
  await Promise.all(Array.from({ length: many }, one));
  return tally;
}

/** What every object has that it did not have. Runs in the page and in main. */
function pollution() {
  const own = [
    ...Object.keys(Object.prototype),
    ...Object.keys(Array.prototype),
    ...Object.keys(Function.prototype),
  ];
  return [...own, ...['polluted', 'surprise'].filter((name) => name in {})];
}

/** Runs in main. @param {typeof import('electron')} electron */
function countDialogs({ dialog, shell }) {
  const counted = { dialogs: 0, revealed: 0 };
  Object.assign(globalThis, { errdeskCounted: counted });
  Object.assign(dialog, {
    showSaveDialog: async () => ({ canceled: true, filePath: '', count: ++counted.dialogs }),
    showOpenDialog: async () => ({ canceled: true, filePaths: [], count: ++counted.dialogs }),
  });
  Object.assign(shell, { showItemInFolder: () => ++counted.revealed, openPath: async () => '' });
}

/** Runs in main. */
function countedDialogs() {
  return /** @type {any} */ (globalThis).errdeskCounted;
}

/** Runs in main. In MB. */
function heapOf() {
  return Math.round(process.memoryUsage().heapUsed / 2 ** 20);
}

/** @param {Tally} all @param {Tally} some */
function add(all, some) {
  all.ok += some.ok;
  all.unanswered.push(...some.unanswered);
  all.odd.push(...some.odd);
  for (const of of /** @type {const} */ (['refused', 'thrown']))
    for (const [what, count] of Object.entries(some[of])) all[of][what] = (all[of][what] ?? 0) + count;
}

/**
 * @param {import('../../setup/progress.mjs').Progress} progress
 * @param {import('../../runtime.mjs').Runtime} runtime
 * @param {number} [count]
 * @returns {Promise<boolean>} whether it held
 */
export async function attackBridge(progress, runtime, count = 20_000) {
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = runtime.dist;
  await ensureApp(progress);
  const outside = mkdtempSync(join(tmpdir(), 'errdesk-outside-'));
  const env = {
    HOME: outside,
    XDG_CONFIG_HOME: join(outside, 'config'),
    XDG_DATA_HOME: join(outside, 'data'),
  };
  const outcome = await progress.step(`Sending ${count.toLocaleString('en')} hostile messages`, () =>
    withApp({ folder: at('.'), settings: { language: 'en' }, env }, 'h1', (page, app) =>
      attackRunning(app, page, count),
    ),
  );
  // The desktop's own libraries have caches there.
  const files = readdirSync(outside).filter((name) => name !== '.cache');
  rmSync(outside, { recursive: true, force: true });
  for (const line of told(outcome, files)) progress.say(line);
  return held(outcome) && files.length === 0;
}

/** Whether every message was answered, and nothing happened besides. @param {Outcome} outcome */
const held = ({ tally, polluted, revealed, alive }) =>
  alive && revealed === 0 && [...polluted, ...tally.unanswered, ...tally.odd].length === 0;

/** @param {Outcome} outcome @param {string[]} files @returns {string[]} */
function told({ tally, polluted, dialogs, revealed, alive, heap }, files) {
  const counts = (/** @type {Record<string, number>} */ of) =>
    Object.entries(of)
      .map(([what, count]) => `${count} ${what}`)
      .join(', ') || 'none';
  return [
    `answered ok ${tally.ok}; refused: ${counts(tally.refused)}`,
    `not carried by the bridge itself: ${counts(tally.thrown)}`,
    `unanswered ${tally.unanswered.length}, answers that are none ${tally.odd.length}, polluted ${polluted.length}`,
    `dialogs ${dialogs}, files shown ${revealed}, files outside the profile: ${files.join(', ') || 'none'}; alive ${alive}`,
    `heap of main ${heap.before} → ${heap.after} MB`,
  ];
}
