import { percentile } from '../numbers.mjs';

/** @typedef {import('../../setup/progress.mjs').Progress} Progress */
/** @typedef {import('./scenes.mjs').Samples} Samples */

const beat = 1000 / 60;

/** @type {readonly [keyof Samples, string][]} */
const actions = [
  ['keystroke', 'a keystroke to painted rows'],
  ['tab', 'another tab'],
  ['code', 'sorted by code'],
  ['title', 'sorted by title'],
  ['facet', 'a filter ticked'],
];

/** @param {number} milliseconds */
const ms = (milliseconds) => `${milliseconds.toFixed(1)} ms`;

/**
 * @param {Progress} progress
 * @param {{ opened: number, opening: readonly number[], catalog: number }} measured
 */
export function reportOpening(progress, { opened, opening, catalog }) {
  progress.say(
    `  window usable after ${opened.toFixed(0)} ms, Catalog painted ${ms(catalog)} after the click; ${blocked(opening)} meanwhile`,
  );
}

/** @param {Progress} progress @param {Samples} samples @param {Samples} blank @param {number} aim */
export function reportTimes(progress, samples, blank, aim) {
  const base = blank.keystroke;
  progress.say(
    `  a keystroke in a plain text field: ${ms(percentile(base, 0.5))}, 99th percentile ${ms(percentile(base, 0.99))}`,
  );
  for (const [action, name] of actions) {
    const median = percentile(samples[action], 0.5);
    const ratio = (median / percentile(base, 0.5)).toFixed(2);
    progress.say(
      `  ${name}: ${ms(median)} (aim ${aim} ms), 99th percentile ${ms(percentile(samples[action], 0.99))}, ${ratio} × a plain keystroke (${samples[action].length} times)`,
    );
  }
}

/** @param {Progress} progress @param {Samples} samples @param {Samples} blank */
export function reportFrames(progress, samples, blank) {
  const late = (/** @type {number[]} */ frames) =>
    `${frames.filter((each) => each > 2.05 * beat).length} of ${frames.length}, longest ${ms(Math.max(...frames))}`;
  progress.say(
    `  frames longer than two beats while scrolling: ${late(samples.frame)}; in a plain long text: ${late(blank.frame)}`,
  );
}

/** @param {Progress} progress @param {Samples} samples */
export function reportBlocks(progress, samples) {
  progress.say(`  while it was used, ${blocked(samples.block)}`);
}

/** @param {readonly number[]} blocks */
function blocked(blocks) {
  if (blocks.length === 0) return 'no task of the page took longer than 50 ms';
  return `${blocks.length} tasks of the page took longer than 50 ms, the longest ${Math.max(...blocks).toFixed(0)} ms`;
}

/** In milliseconds: the window answers every act within this, 95 times in 100. */
const actAim = 50;

/**
 * A row for every act, and at the end those that take too long.
 * @param {Progress} progress @param {ReadonlyMap<string, readonly number[]>} times
 */
export function reportActs(progress, times) {
  const slow = [];
  for (const [name, values] of times) {
    const late = percentile(values, 0.95);
    if (late > actAim) slow.push(name);
    progress.say(
      `  ${name}: ${ms(percentile(values, 0.5))}, 95th percentile ${ms(late)} (${values.length} times)${late > actAim ? ' (too long)' : ''}`,
    );
  }
  const said = slow.length === 0 ? 'all' : `all but ${slow.join(', ')}`;
  progress.say(`  ${times.size} acts: ${said} within ${actAim} ms, 95 times in 100`);
}

/** @param {Progress} progress @param {{ painted: readonly number[], triage: readonly number[] }} paste */
export function reportPaste(progress, { painted, triage }) {
  const [whole, alone] = [percentile(painted, 0.5), percentile(triage, 0.5)];
  progress.say(
    `  10 KB pasted: findings painted after ${ms(whole)}, of which triage takes ${ms(alone)}: ${((whole - alone) / beat).toFixed(1)} frames more`,
  );
}
