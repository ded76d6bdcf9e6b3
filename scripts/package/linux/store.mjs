import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { put, settle, sizeOf } from '../tree.mjs';
import { layApp, layIcons } from './app-folder.mjs';
import { buildDeb, control } from './deb.mjs';
import { desktopEntry } from './desktop-entry.mjs';

/** @typedef {import('./deb.mjs').Contents} Contents */
/** @typedef {import('../identity.mjs').Identity} Identity */

/** The store's versions have four numbers. @param {string} version */
const storeVersion = (version) => `${version}.0`;

/**
 * The store's own description of an app.
 * @param {Identity} identity
 */
function storeInfo({ appId, productName, version }) {
  const permissions = {
    ...{ autostart: true, notification: true, trayicon: true, clipboard: true },
    ...{ account: false, bluetooth: false, camera: false, audio_record: false, installed_apps: false },
  };
  return { appid: appId, name: productName, version: storeVersion(version), arch: ['amd64'], permissions };
}

/**
 * The package for the store of deepin and UOS: all below `/opt/apps/<id>`, and no scripts. The setuid bit of Chromium's
 * helper, which a script sets elsewhere where it is needed, is therefore in the package; where there are user
 * namespaces, Chromium does not use the helper.
 * @param {Contents} contents
 * @returns {Promise<string>} the package
 */
export async function makeStoreDeb(contents) {
  const { identity, unpacked, work, output, time } = contents;
  const root = join(work, 'store');
  rmSync(root, { recursive: true, force: true });
  const { appId, name } = identity;
  const below = `/opt/apps/${appId}`;
  layApp(unpacked, join(root, below, 'files'));
  chmodSync(join(root, below, 'files/chrome-sandbox'), 0o4755);
  layIcons(join(root, below, 'entries/icons/hicolor'), appId);
  const installed = { program: `${below}/files/${name}`, icon: appId };
  put(join(root, below, `entries/applications/${appId}.desktop`), desktopEntry(identity, installed));
  put(join(root, below, 'info'), `${JSON.stringify(storeInfo(identity), undefined, 2)}\n`);
  const version = storeVersion(identity.version);
  const details = { name: appId, version, bytes: sizeOf(root), section: 'devel' };
  put(join(root, 'DEBIAN/control'), control(identity, details));
  settle(root, time);
  const file = join(output, `${appId}_${version}_amd64.deb`);
  await buildDeb(root, file, contents);
  return file;
}
