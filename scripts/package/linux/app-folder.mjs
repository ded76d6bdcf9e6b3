import { chmodSync, copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { at } from '../../setup/paths.mjs';
import { copy } from '../tree.mjs';

/** Below a package's root. */
export const installedAt = '/opt/errdesk';
const programs = ['errdesk', 'chrome-sandbox', 'chrome_crashpad_handler'];

/**
 * Copies the unpacked app into a folder of a package.
 * @param {string} unpacked
 * @param {string} to
 */
export function layApp(unpacked, to) {
  copy(unpacked, to);
  for (const program of programs) chmodSync(join(to, program), 0o755);
}

/**
 * The icons, as themes keep them.
 * @param {string} folder of a theme, such as `/usr/share/icons/hicolor`
 * @param {string} name
 */
export function layIcons(folder, name) {
  for (const file of readdirSync(at('build/icons')).sort()) {
    const size = file.replace(/\.png$/, '');
    const target = join(folder, size, 'apps');
    mkdirSync(target, { recursive: true });
    copyFileSync(at('build/icons', file), join(target, `${name}.png`));
  }
  const scalable = join(folder, 'scalable/apps');
  mkdirSync(scalable, { recursive: true });
  copyFileSync(at('build/icon.svg'), join(scalable, `${name}.svg`));
}
