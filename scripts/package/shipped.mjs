/**
 * A package of the registry that the app is made with and that its users get.
 * @typedef {object} Shipped
 * @property {string} path below the repository
 * @property {string} name
 * @property {string} version
 * @property {string} licence as SPDX has it
 * @property {string} integrity
 * @property {string[]} needs paths of the packages that it needs
 *
 * @typedef {{ version: string, license?: string, integrity?: string, dev?: boolean, devOptional?: boolean,
 *   dependencies?: Record<string, string> }} Locked
 * @typedef {{ packages: Record<string, Locked> }} Lock package-lock.json
 */

const folder = 'node_modules/';

/** @param {string} path */
const nameAt = (path) => path.slice(path.lastIndexOf(folder) + folder.length);

/**
 * Where Node finds a package that is named in another's folder: in its own `node_modules`, or in one further up.
 * @param {Lock} lock
 * @param {string} from
 * @param {string} name
 * @returns {string[]} one path, or none where an optional one is not there
 */
function resolved({ packages }, from, name) {
  for (let base = from; ; base = base.slice(0, Math.max(0, base.lastIndexOf(folder) - 1))) {
    const path = `${base === '' ? '' : `${base}/`}${folder}${name}`;
    if (packages[path]) return [path];
    if (base === '') return [];
  }
}

/** @param {Lock} lock @param {string} path */
const needsOf = (lock, path) =>
  Object.keys(lock.packages[path]?.dependencies ?? {})
    .flatMap((name) => resolved(lock, path, name))
    .sort();

/** @param {Lock} lock @returns {string[]} paths of the packages that the app itself names */
export const namedByTheApp = (lock) => needsOf(lock, '');

/**
 * What is shipped: all that package.json's `dependencies` come to. What builds and tests the app is not.
 * @param {Lock} lock
 * @returns {Shipped[]} in the order of their names
 */
export function shipped(lock) {
  return Object.entries(lock.packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
    .map(([path, { version, license = '', integrity = '' }]) => {
      return { path, name: nameAt(path), version, licence: license, integrity, needs: needsOf(lock, path) };
    })
    .sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
}
