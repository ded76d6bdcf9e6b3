import { lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { zipSync } from 'fflate';
import { pathsBelow } from '../tree.mjs';

/** What is packed already. */
const asTheyAre = /\.(?:png|ico)$/;

/**
 * A folder as a zip, whose bytes depend on nothing but what is in it and the time that is given.
 * @param {string} folder
 * @param {string} name of the folder within
 * @param {string} file
 * @param {number} time in seconds
 * @param {boolean} quickly whether it may be larger
 */
export function writeZip(folder, name, file, time, quickly) {
  const utc = new Date(time * 1000);
  // A zip has times of no zone, which are the same everywhere only if they are made without one.
  const mtime = new Date(utc.getTime() + utc.getTimezoneOffset() * 60_000);
  const files = [...pathsBelow(folder)].filter((path) => lstatSync(path).isFile());
  const entries = files.map((path) => {
    const level = /** @type {0 | 1 | 9} */ (asTheyAre.test(path) ? 0 : quickly ? 1 : 9);
    return [`${name}/${relative(folder, path)}`, [readFileSync(path), { mtime, level }]];
  });
  writeFileSync(file, zipSync(Object.fromEntries(entries)));
}
