import { ensureApp, ensureCommandLine } from '../../setup/builds.mjs';
import { loadEngine } from '../load-engine.mjs';
import { percentile } from '../numbers.mjs';
import { hostileTexts } from './hostile.mjs';
import { tryCommandLine } from './through-command-line.mjs';
import { tryWindow } from './through-window.mjs';

/** @typedef {import('../../setup/progress.mjs').Progress} Progress */
/** @typedef {import('./through-command-line.mjs').Tried} Tried */
/** @typedef {import('./through-window.mjs').Shown} Shown */

/** In UTF-16 units. */
const sizes = [300, 4000, 65_536, 524_288, 2_000_000];
/** In milliseconds: what takes longer counts as hanging. */
const cap = 20_000;
/** In milliseconds: nothing may keep the page or main busy for longer. */
const aim = 50;
/** In UTF-16 units: of shorter texts, the time for each kilobyte says nothing. */
const longEnough = 20_000;
const mostListed = 10;

/**
 * Gives hostile pastes to the command line and to the real window.
 * @param {Progress} progress
 * @param {import('../../runtime.mjs').Runtime} runtime
 * @param {number} [count]
 * @returns {Promise<boolean>} whether nothing threw, hung or went wrong
 */
export async function attackPastes(progress, runtime, count = 400) {
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = runtime.dist;
  await ensureApp(progress);
  await ensureCommandLine(progress);
  const { rulesForSecrets } = await loadEngine(progress);
  const texts = [...hostileTexts(count, sizes, rulesForSecrets)];
  const tried = await progress.step(`${count} hostile pastes through the command line`, () =>
    tryCommandLine(texts, cap),
  );
  reportTimes(progress, tried);
  const shown = await progress.step(`${count} hostile pastes through the window`, (showDetail) =>
    tryWindow(texts, cap, (done) => showDetail(`${done} of ${count}`)),
  );
  reportBlocks(progress, shown);
  const faults = [...tried, ...shown].filter(({ fault }) => fault !== undefined);
  for (const { name, fault } of faults.slice(0, mostListed)) progress.say(`  ${name}: ${fault}`);
  progress.say(`${faults.length} of them went wrong.`);
  return faults.length === 0;
}

/** @param {Progress} progress @param {readonly Tried[]} tried */
function reportTimes(progress, tried) {
  const long = tried.filter(({ size }) => size >= longEnough);
  const rates = long.map(({ size, time }) => (1000 * time) / size);
  if (rates.length === 0) return;
  const worst = Math.max(...rates);
  progress.say(
    `  ms/KB: median ${percentile(rates, 0.5).toFixed(2)}, 95 % ${percentile(rates, 0.95).toFixed(2)}, worst ${worst.toFixed(2)} (${long[rates.indexOf(worst)]?.name})`,
  );
}

/** @param {Progress} progress @param {readonly Shown[]} shown */
function reportBlocks(progress, shown) {
  for (const side of /** @type {const} */ (['page', 'main'])) {
    const long = shown.filter((one) => one[side] > aim).sort((a, b) => b[side] - a[side]);
    const worst = long.slice(0, 3).map((one) => `${one[side].toFixed(0)} ms (${one.name})`);
    progress.say(
      `  ${side} blocked for more than ${aim} ms by ${long.length}; ${worst.join(', ') || 'none'}`,
    );
  }
}
