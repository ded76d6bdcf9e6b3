import { lstatSync, writeFileSync } from 'node:fs';
import { join, relative, win32 } from 'node:path';
import { at } from '../../setup/paths.mjs';
import { pathsBelow, sizeOf, tool } from '../tree.mjs';

/**
 * Lines of the installer's language that remove what it has installed, file by file, and the folders that are then
 * empty.
 * @param {string} folder the unpacked app
 * @returns {string}
 */
export function removal(folder) {
  const below = [...pathsBelow(folder)].filter((path) => path !== folder).reverse();
  const lines = below.map((path) => {
    const name = win32.join('$INSTDIR', ...relative(folder, path).split('/'));
    return lstatSync(path).isDirectory() ? `RMDir "${name}"` : `Delete "${name}"`;
  });
  return `${lines.join('\n')}\n`;
}

/**
 * @param {{ source: string, output: string, version: string, work: string, time: number, quickly: boolean }} order
 * @returns {Promise<string>} the installer
 */
export async function makeInstaller({ source, output, version, work, time, quickly }) {
  const list = join(work, 'removal.nsh');
  writeFileSync(list, removal(source));
  const values = {
    VERSION: version,
    VERSION4: `${version}.0`,
    ICON: at('build/icon.ico'),
    SOURCE: source,
    OUTPUT: output,
    SIZE: String(Math.ceil(sizeOf(source) / 1024)),
    REMOVAL: list,
    COMPRESSOR: quickly ? 'zlib' : '/SOLID lzma',
  };
  const defines = Object.entries(values).map(([name, value]) => `-D${name}=${value}`);
  await tool('makensis', ['-V2', '-INPUTCHARSET', 'UTF8', ...defines, at('build/windows/installer.nsi')], {
    time,
    needs: 'nsis',
  });
  return output;
}
