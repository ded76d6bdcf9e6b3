import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { licences } from './package/licences.mjs';

const name = 'errdesk:licences';

/** Serves `errdesk:licences`: what is bundled, with the licence of each. */
export function licencesPlugin(): Plugin {
  const lock = () => JSON.parse(readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8'));
  return {
    name,
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) =>
      id === `\0${name}` ? `export const licences = ${JSON.stringify(licences(lock()))};` : undefined,
  };
}
