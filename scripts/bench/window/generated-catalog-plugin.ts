import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Plugin } from 'vite';
import { partsOf } from '../../../catalog/parts';
import { catalogPlugin, compiledPacks } from '../../catalog-plugin';
import { generatedCatalog } from './generated-catalog.mjs';

/**
 * Serves a generated catalog of `size` entries instead of the real one. It is too large for a module, so its text is
 * written to `file`, beside the build.
 */
export function generatedCatalogPlugin(size: number, file: string): Plugin {
  return catalogPlugin(() => {
    const knowledge = compiledPacks();
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, partsOf(generatedCatalog(knowledge, size)).join('\n'));
    return `
      import { readFileSync } from 'node:fs';
      export const parts = readFileSync(${JSON.stringify(file)}, 'utf8').split('\\n');
      export const signs = ${JSON.stringify(JSON.stringify(knowledge.signs))};`;
  });
}
