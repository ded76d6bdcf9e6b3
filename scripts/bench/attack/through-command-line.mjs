import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { commandLine } from '../../setup/builds.mjs';
import { at } from '../../setup/paths.mjs';

/** @typedef {import('./hostile.mjs').Hostile} Hostile */
/** @typedef {{ name: string, size: number, time: number, fault?: string }} Tried `time` in milliseconds */

/**
 * Gives texts to the command line, many to one process. One that takes longer than `cap` milliseconds ends it, and the
 * next text gets another.
 * @param {readonly Hostile[]} texts
 * @param {number} cap
 * @returns {Promise<Tried[]>}
 */
export async function tryCommandLine(texts, cap) {
  const folder = mkdtempSync(join(tmpdir(), 'errdesk-attack-'));
  const path = join(folder, 'pastes.jsonl');
  /** @type {Tried[]} */
  const tried = [];
  while (tried.length < texts.length) {
    const rest = texts.slice(tried.length);
    writeFileSync(path, rest.map(({ text }, id) => `${JSON.stringify({ id, raw: text })}\n`).join(''));
    tried.push(...(await answersOf(path, rest, cap)));
  }
  rmSync(folder, { recursive: true, force: true });
  return tried;
}

/**
 * The answers of one process: to all texts, or up to the one that it broke at.
 * @param {string} path
 * @param {readonly Hostile[]} texts
 * @param {number} cap
 * @returns {Promise<Tried[]>}
 */
async function answersOf(path, texts, cap) {
  const [program = ''] = commandLine.outputs;
  const child = spawn(process.execPath, [at(program), 'triage', '--jsonl', path], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  /** @type {Tried[]} */
  const tried = [];
  let since = performance.now();
  let isLate = false;
  const watch = setInterval(() => {
    isLate = performance.now() - since > cap;
    if (isLate) child.kill();
  }, 100);
  for await (const line of createInterface({ input: child.stdout })) {
    const { name = '', text = '' } = texts[tried.length] ?? {};
    const now = performance.now();
    const answered = isAnswer(line, tried.length);
    tried.push({
      ...{ name, size: text.length, time: now - since },
      ...(!answered && { fault: 'another answer than expected' }),
    });
    since = now;
  }
  clearInterval(watch);
  const broken = texts[tried.length];
  if (broken) {
    const fault = isLate ? `no answer within ${cap} ms` : 'the program ended';
    tried.push({ name: broken.name, size: broken.text.length, time: cap, fault });
  }
  return tried;
}

/** @param {string} line @param {number} id */
function isAnswer(line, id) {
  const answer = JSON.parse(line);
  return answer.id === id && ['match', 'ambiguous', 'none'].includes(answer.verdict);
}
