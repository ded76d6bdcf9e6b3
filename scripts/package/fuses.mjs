import { readFileSync } from 'node:fs';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { parse } from 'yaml';
import { at } from '../setup/paths.mjs';

/** Of the signature of a Mac's app, and no fuse. */
const noFuse = 'resetAdHocDarwinSignature';

/** @returns {Record<string, boolean>} what electron-builder.yml asks for */
export function wantedFuses() {
  const { electronFuses } = parse(readFileSync(at('electron-builder.yml'), 'utf8'));
  return Object.fromEntries(Object.entries(electronFuses).filter(([name]) => name !== noFuse));
}

/** What a fuse that is on says. */
const on = '1'.charCodeAt(0);

/**
 * What a program itself says of its fuses.
 * @param {string} executable of any platform
 * @returns {Promise<Record<string, boolean>>} whether each is on, by its name in electron-builder.yml
 */
export async function fusesOf(executable) {
  const wire = await getCurrentFuseWire(executable);
  /** @param {string} name */
  const stateOf = (name) => {
    const option = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    return wire[FuseV1Options[/** @type {keyof typeof FuseV1Options} */ (option)]];
  };
  return Object.fromEntries(Object.keys(wantedFuses()).map((name) => [name, stateOf(name) === on]));
}
