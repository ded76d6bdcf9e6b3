import { lstatSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathsBelow } from '../tree.mjs';

/** What a deb may hold beside its description: no script that the system runs. */
const allowedControl = new Set(['control', 'md5sums']);

/**
 * Holds an unpacked package against the rules of the store of deepin and UOS, as the vendor's guide to packing for it
 * has them (docs/packaging.md says where they were read).
 * @param {string} folder the files of the package, and in `DEBIAN` what describes it
 * @returns {string[]} what breaks a rule; empty where nothing does
 */
export function storeFaults(folder) {
  const control = readFileSync(join(folder, 'DEBIAN/control'), 'utf8');
  const id = /^Package: (.*)$/m.exec(control)?.[1] ?? '';
  const version = /^Version: (.*)$/m.exec(control)?.[1] ?? '';
  const paths = [...pathsBelow(folder)].map((path) => relative(folder, path)).filter(Boolean);
  const below = `opt/apps/${id}`;
  return [
    ...(/^[a-z][\w-]*(?:\.[a-z][\w-]*){2,}$/.test(id) ? [] : [`${id} is no domain name turned round`]),
    ...(/^\d+(?:\.\d+){3}$/.test(version) ? [] : [`${version} has not four numbers`]),
    ...paths.flatMap((path) => placeFault(path, below)),
    ...infoFaults(join(folder, below, 'info'), id, version),
    ...entryFaults(join(folder, below), id),
  ];
}

/** @param {string} path @param {string} below @returns {string[]} */
function placeFault(path, below) {
  const [, script] = /^DEBIAN\/(.+)$/.exec(path) ?? [];
  if (script !== undefined)
    return allowedControl.has(script) ? [] : [`${script} would be run by the system, or is unknown`];
  const isInside =
    `${path}/`.startsWith(`${below}/`) || `${below}/`.startsWith(`${path}/`) || path === 'DEBIAN';
  return isInside ? [] : [`${path} is outside ${below}`];
}

/** @param {string} file @returns {string | undefined} */
const textOf = (file) =>
  lstatSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file, 'utf8') : undefined;

/** @param {string} file @param {string} id @param {string} version @returns {string[]} */
function infoFaults(file, id, version) {
  const text = textOf(file);
  if (text === undefined) return ['there is no info'];
  const info = JSON.parse(text);
  return [
    ...(info.appid === id ? [] : [`info speaks of ${info.appid}`]),
    ...(info.version === version ? [] : [`info has the version ${info.version}`]),
    ...(info.name ? [] : ['info has no name']),
    ...(Array.isArray(info.arch) && info.arch.length > 0 ? [] : ['info has no arch']),
    ...(Object.values(info.permissions ?? { none: undefined }).every((value) => typeof value === 'boolean')
      ? []
      : ['info has permissions that are neither granted nor refused']),
  ];
}

/** @param {string} folder @param {string} id @returns {string[]} */
function entryFaults(folder, id) {
  const entry = textOf(join(folder, `entries/applications/${id}.desktop`));
  if (entry === undefined) return ['there is no desktop entry named like the package'];
  const program = /^Exec=(\S+)/m.exec(entry)?.[1] ?? '';
  const icon = /^Icon=(.*)$/m.exec(entry)?.[1];
  const local = program.replace(`/opt/apps/${id}/`, '');
  const runs =
    local.startsWith('files/') &&
    ((lstatSync(join(folder, local), { throwIfNoEntry: false })?.mode ?? 0) & 0o111) !== 0;
  const hasIcon = [...pathsBelow(join(folder, 'entries/icons'))].some((path) =>
    path.endsWith(`/apps/${id}.svg`),
  );
  return [
    ...(runs ? [] : [`the entry starts ${program}, which is no program below files/`]),
    ...(icon === id && hasIcon ? [] : ['the icon is not named like the package']),
  ];
}
