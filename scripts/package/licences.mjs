import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from '../setup/paths.mjs';
import { shipped } from './shipped.mjs';

/**
 * @typedef {object} Licensed
 * @property {string} name
 * @property {string} version
 * @property {string} licence as SPDX has it
 * @property {string} text what its authors ask to be passed on
 */

const texts = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

/** @param {string} folder @returns {string} */
function textIn(folder) {
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => texts.test(file))
        .sort()
    : [];
  return files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
}

/** @param {string} folder @returns {string} */
function authorIn(folder) {
  const { author = '' } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return typeof author === 'string' ? author : (author.name ?? '');
}

/**
 * The licences of what is shipped. Of packages whose authors left the text out, what they say of it.
 * @param {import('./shipped.mjs').Lock} lock
 * @returns {Licensed[]}
 */
export function licences(lock) {
  return shipped(lock).map(({ path, name, version, licence }) => {
    const said = () => [`Licence: ${licence}`, authorIn(at(path))].filter(Boolean).join('\n');
    return { name, version, licence, text: textIn(at(path)) || said() };
  });
}

const rule = '-'.repeat(80);

/** @param {Licensed[]} all @returns {string} all of them as one text */
export const licencesText = (all) =>
  all
    .map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}\n`)
    .join(`\n${rule}\n\n`);
