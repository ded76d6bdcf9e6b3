import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { at } from '../setup/paths.mjs';

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
