import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { libraryPackages } from '../../setup/libraries.mjs';
import { at } from '../../setup/paths.mjs';
import { copy, put, settle, sizeOf, tool } from '../tree.mjs';
import { installedAt, layApp, layIcons } from './app-folder.mjs';
import { desktopEntry } from './desktop-entry.mjs';

/** @typedef {import('../identity.mjs').Identity} Identity */

/**
 * What every package of the app is made of.
 * @typedef {object} Contents
 * @property {Identity} identity
 * @property {string} unpacked folder of the unpacked app
 * @property {string} work an empty folder for what is in the making
 * @property {string} output where packages go
 * @property {number} time that packages bear, in seconds
 * @property {boolean} quickly whether they may be larger, to be there sooner
 */

/**
 * What installed packages have below the root, for .deb and .rpm alike.
 * @param {Contents} contents
 * @returns {string} its folder
 */
export function layRoot({ identity, unpacked, work, time }) {
  const root = join(work, 'root');
  rmSync(root, { recursive: true, force: true });
  const { name } = identity;
  layApp(unpacked, join(root, installedAt));
  copy(at('build/linux/apparmor-profile'), join(root, installedAt, 'resources/apparmor-profile'));
  layIcons(join(root, 'usr/share/icons/hicolor'), name);
  const installed = { program: join(installedAt, name), icon: name };
  put(join(root, `usr/share/applications/${name}.desktop`), desktopEntry(identity, installed));
  copy(at('LICENSE'), join(root, `usr/share/doc/${name}/copyright`));
  mkdirSync(join(root, 'usr/bin'), { recursive: true });
  symlinkSync(join(installedAt, name), join(root, 'usr/bin', name));
  settle(root, time);
  return root;
}

/**
 * @param {Identity} identity
 * @param {{ name: string, version: string, bytes: number, section: string }} details
 */
export function control(identity, { name, version, bytes, section }) {
  return [
    `Package: ${name}`,
    `Version: ${version}`,
    'Architecture: amd64',
    `Maintainer: ${identity.maintainer}`,
    `Installed-Size: ${Math.ceil(bytes / 1024)}`,
    `Depends: ${libraryPackages()
      .map((names) => names.join(' | '))
      .join(', ')}`,
    'Recommends: xdg-utils, fonts-noto-cjk | fonts-wqy-microhei | fonts-wqy-zenhei',
    `Section: ${section}`,
    'Priority: optional',
    `Homepage: ${identity.homepage}`,
    `Description: ${identity.synopsis}`,
    ' Errdesk reads pasted errors of real-time audio and video SDKs, says what they',
    ' mean and what to do, in Chinese and English, and writes the answer. It works',
    ' without any network.',
    '',
  ].join('\n');
}

/**
 * @param {string} root a folder with `DEBIAN` in it
 * @param {string} file
 * @param {Pick<Contents, 'time' | 'quickly'>} how
 */
export function buildDeb(root, file, { time, quickly }) {
  const pressed = quickly ? ['-Zgzip', '-z1'] : ['-Zxz'];
  return tool('dpkg-deb', ['--root-owner-group', ...pressed, '--build', root, file], { time, needs: 'dpkg' });
}

/** @param {Contents} contents @returns {Promise<string>} the package */
export async function makeDeb(contents) {
  const { identity, output, time } = contents;
  const root = layRoot(contents);
  const details = { name: identity.name, version: identity.version, bytes: sizeOf(root), section: 'devel' };
  put(join(root, 'DEBIAN/control'), control(identity, details));
  copy(at('build/linux/after-install.sh'), join(root, 'DEBIAN/postinst'));
  copy(at('build/linux/after-remove.sh'), join(root, 'DEBIAN/postrm'));
  settle(root, time);
  const file = join(output, `${identity.name}_${identity.version}_amd64.deb`);
  await buildDeb(root, file, contents);
  return file;
}
