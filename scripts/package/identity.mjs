import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { at, root } from '../setup/paths.mjs';

const card = JSON.parse(readFileSync(at('package.json'), 'utf8'));
const config = parse(readFileSync(at('electron-builder.yml'), 'utf8'));

/**
 * Who the program is, said once in package.json and electron-builder.yml.
 * @typedef {object} Identity
 * @property {string} name of the program and of its package
 * @property {string} productName
 * @property {string} appId
 * @property {string} version
 * @property {string} licence
 * @property {string} homepage
 * @property {string} maintainer
 * @property {string} vendor
 * @property {string} synopsis
 * @property {string} category
 * @property {string} scheme of links
 * @property {string[]} electronLanguages
 */

/** @returns {Identity} */
export function identity() {
  const { extraMetadata, linux, protocols } = config;
  return {
    name: linux.executableName,
    productName: config.productName,
    appId: config.appId,
    version: process.env['ERRDESK_PACKAGE_VERSION'] ?? card.version,
    licence: card.license,
    homepage: extraMetadata.homepage,
    maintainer: linux.maintainer,
    vendor: linux.vendor,
    synopsis: linux.synopsis,
    category: linux.category,
    scheme: protocols[0].schemes[0],
    electronLanguages: config.electronLanguages,
  };
}

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
