import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Plugin } from 'vite';
import { partsOf } from '../../../catalog/parts';
import { catalogPlugin, compiledPacks } from '../../catalog-plugin';
import { packOf } from './pack.mjs';

/** Serves a generated catalog in place of the real one. Too large for a module, its text is a file beside the build. */
export function packPlugin(size: number, file: string): Plugin {
  return catalogPlugin(() => {
    const knowledge = compiledPacks();
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, partsOf(packOf(knowledge, size)).join('\n'));
    return `
      import { readFileSync } from 'node:fs';
      export const parts = readFileSync(${JSON.stringify(file)}, 'utf8').split('\\n');
      export const signs = ${JSON.stringify(JSON.stringify(knowledge.signs))};`;
  });
}
