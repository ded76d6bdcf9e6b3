// Called by electron-builder once the app is unpacked, before its fuses are set and before anything is signed.
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from '../setup/paths.mjs';
import { packageTime } from './history.mjs';
import { identity } from './identity.mjs';
import { licences, licencesText } from './licences.mjs';
import { sbom } from './sbom.mjs';

/**
 * @param {{ appOutDir: string, electronPlatformName: string,
 *   packager: { getResourcesDir(folder: string): string, config: { electronVersion?: string | null } } }} packed
 */
// biome-ignore lint/style/noDefaultExport: electron-builder takes it from there.
export default function afterPack({ appOutDir, electronPlatformName, packager }) {
  const resources = packager.getResourcesDir(appOutDir);
  // Electron's own page for whoever starts it without an app: nothing of ours, and nothing that should be loaded.
  rmSync(join(resources, 'default_app.asar'), { force: true });
  // Whoever has the package has these beside the program, as Electron's own are; a Mac's app has no place there.
  const beside = electronPlatformName === 'darwin' ? resources : appOutDir;
  const lock = JSON.parse(readFileSync(at('package-lock.json'), 'utf8'));
  copyFileSync(at('LICENSE'), join(beside, 'LICENSE.errdesk.txt'));
  writeFileSync(join(beside, 'LICENSES.bundled.txt'), licencesText(licences(lock)));
  const bill = sbom(lock, identity(), packager.config.electronVersion ?? '', packageTime());
  writeFileSync(join(beside, 'sbom.cdx.json'), `${JSON.stringify(bill, undefined, 2)}\n`);
}
