import { faultsOf } from './faults.mjs';
import { fixtures } from './fixtures.mjs';
import { loadEngine } from './load-engine.mjs';
import { mutants, seeds } from './mutants.mjs';

const usual = 100_000;
/** In milliseconds: no paste may take longer than `start`, and `perKilo` for every thousand UTF-16 units. */
const patience = { start: 40, perKilo: 12 };
/** Every paste of this number is triaged twice, to see whether the answer is the same. */
const again = 20;
const mostShown = 20;

/**
 * Triages one paste and returns what went wrong.
 * @param {import('../../catalog/triage/triage').TriagePaste} triage
 * @param {string} raw
 * @param {boolean} twice
 * @returns {{ faults: string[], rate: number }} rate: share of the time allowed that was used
 */
function probe(triage, raw, twice) {
  const allowed = patience.start + (patience.perKilo * raw.length) / 1000;
  const start = performance.now();
  try {
    const answer = triage(raw);
    const time = performance.now() - start;
    const faults = faultsOf(raw, answer);
    if (twice && JSON.stringify(answer) !== JSON.stringify(triage(raw)))
      faults.push('another answer the second time');
    // The machine may have been busy: only what is slow three times is slow.
    if (time > allowed && slowAgain(triage, raw, allowed))
      faults.push(`slow: ${time.toFixed(0)} ms for ${raw.length} units`);
    return { faults, rate: time / allowed };
  } catch (error) {
    return { faults: [`throws ${error}`], rate: 0 };
  }
}

/** @param {import('../../catalog/triage/triage').TriagePaste} triage @param {string} raw @param {number} allowed */
function slowAgain(triage, raw, allowed) {
  for (let round = 0; round < 2; round++) {
    const start = performance.now();
    triage(raw);
    if (performance.now() - start <= allowed) return false;
  }
  return true;
}

/**
 * Mutates the labelled pastes and looks for answers that cannot be. `npm run bench -- fuzz 1000000 7`: count, seed.
 * @param {import('../setup/progress.mjs').Progress} progress
 * @param {readonly string[]} parameters
 * @returns {Promise<boolean>} whether nothing was found
 */
export async function fuzz(progress, [count = String(usual), seed = '1']) {
  const { triage } = await loadEngine(progress);
  const sources = [...fixtures().map(({ raw }) => raw), ...seeds];
  let found = 0;
  let worst = 0;
  const label = `Fuzzing with ${count} pastes made of ${sources.length}, seed ${seed}`;
  await progress.step(label, async (showDetail) => {
    let done = 0;
    for (const raw of mutants(sources, Number(count), Number(seed))) {
      const { faults, rate } = probe(triage, raw, done % again === 0);
      worst = Math.max(worst, rate);
      if (faults.length > 0 && ++found <= mostShown)
        progress.say(`${faults.join('; ')}\n  ${JSON.stringify(raw.slice(0, 600))}`);
      if (++done % 1000 === 0) {
        showDetail(`${done} pastes, ${found} findings`);
        // The progress line comes from a timer, which needs its turn.
        await new Promise((resolve) => setImmediate(resolve));
      }
    }
  });
  progress.say(
    `${found} findings. The slowest took ${(worst * 100).toFixed(0)} % of ${patience.start} ms and ${patience.perKilo} ms per 1000 units.`,
  );
  return found === 0;
}
