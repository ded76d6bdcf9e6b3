// The set-up asks it before any package is installed, so it needs none.
import { execFileSync } from 'node:child_process';
import { root } from '../setup/paths.mjs';

/** Long before any release: the time of what is built where neither a clock nor a history says one. */
const unknownTime = 315_532_800;

/**
 * The time that packages bear, in seconds: the same for the same sources, whenever and wherever they are packed.
 * @param {NodeJS.ProcessEnv} env
 * @param {() => string} ofLastCommit
 * @returns {number}
 */
export function packageTime(env = process.env, ofLastCommit = timeOfLastCommit) {
  const given = env['SOURCE_DATE_EPOCH'];
  if (given !== undefined) return whole(given, 'SOURCE_DATE_EPOCH');
  try {
    return whole(ofLastCommit(), 'the last commit');
  } catch {
    return unknownTime;
  }
}

/** @param {string} text @param {string} whose */
function whole(text, whose) {
  const seconds = Number(text.trim());
  if (text.trim() === '' || !Number.isSafeInteger(seconds) || seconds < 0)
    throw new Error(`${whose} is no time in whole seconds: ${text}`);
  return seconds;
}

/** @param {string[]} words */
const git = (words) =>
  execFileSync('git', words, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

const timeOfLastCommit = () => git(['log', '-1', '--format=%ct']);

/** @returns {string} the last commit, with a plus sign where the sources differ from it; empty without a history */
export function commit() {
  try {
    const changed = git(['status', '--porcelain', '--untracked-files=no']).trim() !== '';
    return git(['rev-parse', '--short=12', 'HEAD']).trim() + (changed ? '+' : '');
  } catch {
    return '';
  }
}
