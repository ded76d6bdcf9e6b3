import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, tail } from '../setup/command.mjs';
import { SetupFailure } from '../setup/failure.mjs';
import { at } from '../setup/paths.mjs';
import { loadEngine } from './load-engine.mjs';
import { median } from './numbers.mjs';
import { reliability } from './reliability.mjs';
import { textOf } from './texts.mjs';

const kilo = 1000;
/** Text, its size in bytes, how often it is measured, and the time that is aimed at, in milliseconds. */
const subjects = [
  { kind: 'log', size: kilo, runs: 400, aim: 1 },
  { kind: 'log', size: 100 * kilo, runs: 30, aim: 20 },
  { kind: 'log', size: kilo * kilo, runs: 7, aim: 150 },
  { kind: 'log', size: 10 * kilo * kilo, runs: 3, aim: 1500 },
  { kind: 'dense', size: kilo * kilo, runs: 5, aim: 150 },
  { kind: 'dense', size: 10 * kilo * kilo, runs: 1, aim: 1500 },
  { kind: 'addresses', size: kilo * kilo, runs: 5, aim: 150 },
  { kind: 'addresses', size: 10 * kilo * kilo, runs: 1, aim: 1500 },
];

/** @type {Readonly<Record<string, string>>} */
const names = { log: 'realistic log', dense: 'dense error text', addresses: 'IP addresses' };

/** @param {() => void} work @returns {number} milliseconds */
function time(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The baseline: the least work that finding numbers takes. @param {string} text */
function plainScan(text) {
  let count = 0;
  for (const _ of text.matchAll(/-?\d{1,8}/g)) count++;
  return count;
}

/** @param {number} size */
const sizeName = (size) => (size >= kilo * kilo ? `${size / kilo / kilo} MB` : `${size / kilo} KB`);

/**
 * Measures triage on texts of several sizes, against a plain scan of the same text in the same run; the memory for
 * 10 MB; and how often a confidence comes true.
 * @param {import('../setup/progress.mjs').Progress} progress
 */
export async function benchTriage(progress) {
  const { triage } = await loadEngine(progress);
  for (let round = 0; round < 30; round++) triage(textOf('dense', 20 * kilo));
  for (const { kind, size, runs, aim } of subjects) {
    // A paste comes over the bridge, and so in one piece.
    const text = structuredClone(textOf(kind, size));
    const times = [];
    const plain = [];
    for (let round = 0; round < runs; round++) {
      plain.push(time(() => plainScan(text)));
      times.push(time(() => triage(text)));
    }
    const mid = median(times);
    const ratio = (mid / median(plain)).toFixed(1);
    const speed = (size / kilo / mid).toFixed(1);
    progress.say(
      `triage of ${sizeName(size)}, ${names[kind]}: ${mid.toFixed(size > kilo ? 0 : 2)} ms (aim ${aim} ms), ${ratio} × a plain scan, ${speed} MB/s`,
    );
  }
  await benchMemory(progress);
  for (const line of reliability(triage)) progress.say(line);
}

/** In a new process, so that no other memory is counted. @param {import('../setup/progress.mjs').Progress} progress */
async function benchMemory(progress) {
  const folder = mkdtempSync(join(tmpdir(), 'errdesk-bench-'));
  try {
    const file = join(folder, 'log.txt');
    writeFileSync(file, textOf('log', 10 * kilo * kilo).replace(/[^\0-\x7f]/g, '?'));
    const { code, output } = await run(process.execPath, [
      '--expose-gc',
      at('scripts/bench/memory.mjs'),
      file,
    ]);
    const found = /^MEMORY (\d+) (\d+)$/m.exec(output);
    if (code !== 0 || !found) throw new SetupFailure(`${tail(output)}\n\nMemory could not be measured.`);
    const [, more = '0', size = '1'] = found;
    progress.say(
      `memory at 10 MB: ${(Number(more) / Number(size)).toFixed(1)} × the text at its peak (aim 10 ×)`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
