import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runtimeArguments, runtimeEnvironment } from '../runtime.mjs';
import { run, tail } from '../setup/command.mjs';
import { SetupFailure } from '../setup/failure.mjs';
import { at } from '../setup/paths.mjs';
import { median } from './numbers.mjs';

const pairs = 9;

/** @typedef {{ name: string, folder: string, selector: string }} Subject an app and what must be painted in it */

/** @type {Subject} */
const blank = { name: 'blank window', folder: at('scripts/bench/blank'), selector: 'body' };

/** The box for a paste takes one as soon as it is shown, with the settings; the catalog comes after it. @type {Subject} */
const errdesk = { name: 'Errdesk', folder: at('.'), selector: 'main textarea' };

/** @typedef {{ milliseconds: number, megabytes: number }} Sample */

/**
 * One start in a new profile, timed from the creation of the process.
 * @param {import('../runtime.mjs').Runtime} runtime
 * @param {Subject} subject
 * @returns {Promise<Sample>}
 */
async function sample(runtime, { name, folder, selector }) {
  const profile = mkdtempSync(join(tmpdir(), 'errdesk-bench-'));
  const env = { ...runtimeEnvironment(), ERRDESK_BENCH_SELECTOR: selector };
  const hook = ['-r', at('scripts/bench/start-hook.cjs')];
  try {
    const begin = Date.now();
    const parameters = [...hook, ...runtimeArguments(), `--user-data-dir=${profile}`, folder];
    const { code, output } = await run(runtime.executable, parameters, { env });
    const found = /^ERRDESK_BENCH (.*)$/m.exec(output)?.[1];
    if (!found) throw new SetupFailure(`${tail(output)}\n\n${name} did not come up (exit code ${code}).`);
    const measured = JSON.parse(found);
    return { milliseconds: measured.at - begin, megabytes: measured.workingSet / 1024 };
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Measures the time to a populated window, and its working set, against a blank window. The two are started in turns,
 * so that both meet the same state of the machine. The first pair warms the caches and is not counted.
 * @param {import('../setup/progress.mjs').Progress} progress
 * @param {import('../runtime.mjs').Runtime} runtime
 */
export async function benchStart(progress, runtime) {
  /** @type {{ blank: Sample[], errdesk: Sample[] }} */
  const samples = { blank: [], errdesk: [] };
  await progress.step(`Starting both, ${pairs} times and once to warm up`, async () => {
    for (let pair = 0; pair <= pairs; pair++) {
      const both = { blank: await sample(runtime, blank), errdesk: await sample(runtime, errdesk) };
      if (pair === 0) continue;
      samples.blank.push(both.blank);
      samples.errdesk.push(both.errdesk);
    }
  });
  report(progress, 'start to a populated window', 'ms', samples, ({ milliseconds }) => milliseconds);
  report(progress, 'working set', 'MB', samples, ({ megabytes }) => megabytes);
}

/**
 * @param {import('../setup/progress.mjs').Progress} progress
 * @param {string} label
 * @param {string} unit
 * @param {{ blank: Sample[], errdesk: Sample[] }} samples
 * @param {(sample: Sample) => number} value
 */
function report(progress, label, unit, samples, value) {
  const base = median(samples.blank.map(value));
  const ours = median(samples.errdesk.map(value));
  const ratios = samples.errdesk.map((one, index) => {
    const other = samples.blank[index];
    return other ? value(one) / value(other) : Number.NaN;
  });
  const ratio = median(ratios).toFixed(2);
  progress.say(
    `${label}: ${ratio} × a blank window (medians of ${ratios.length} pairs: ${ours.toFixed(0)} ${unit} against ${base.toFixed(0)} ${unit})`,
  );
}
