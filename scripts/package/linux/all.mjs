import { mkdirSync } from 'node:fs';
import { makeDeb } from './deb.mjs';
import { makeRpm } from './rpm.mjs';
import { makeStoreDeb } from './store.mjs';
import { makeTar } from './tar.mjs';

/** @typedef {import('./deb.mjs').Contents} Contents */
/** @typedef {(contents: Contents) => Promise<string>} Make makes one package and answers its path */

/** @type {Record<string, Make>} */
const kinds = { deb: makeDeb, rpm: makeRpm, 'tar.gz': makeTar, 'deb for the store': makeStoreDeb };

/**
 * @param {import('../../setup/progress.mjs').Progress} progress
 * @param {Contents} contents
 * @param {string[]} [wanted] names of kinds; all by default
 * @returns {Promise<string[]>} their paths
 */
export async function makePackages(progress, contents, wanted = Object.keys(kinds)) {
  mkdirSync(contents.output, { recursive: true });
  const made = [];
  for (const [name, make] of Object.entries(kinds))
    if (wanted.includes(name)) made.push(await progress.step(`Making the ${name}`, () => make(contents)));
  return made;
}
