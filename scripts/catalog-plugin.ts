import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { compilePacks, type DataFile } from '../catalog/pack/compile';
import type { Knowledge } from '../catalog/pack/signs';
import { partsOf } from '../catalog/parts';

/** The packs that are shipped. */
export const packsFolder = join(import.meta.dirname, '../catalog/packs');

/** Every YAML file below a folder of packs, in the order of their paths. Throws where one is not YAML. */
export function readDataFiles(folder = packsFolder): DataFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => path.split(sep).join('/'))
    .sort()
    .map((path) => ({ path, content: parse(readFileSync(join(folder, path), 'utf8')) }));
}

/**
 * The modules that are served: the catalog as texts, in parts that can be read one at a time, and all knowledge as
 * data.
 */
const modules: Record<string, (text: () => string) => string> = {
  'errdesk:catalog-text': (text) => text(),
  'errdesk:catalog': () => `
    import { parts, signs } from 'errdesk:catalog-text';
    const read = parts.map((part) => JSON.parse(part));
    export const catalog = {
      packs: read[0].packs,
      entries: read.flatMap(({ entries }) => entries),
      faults: read.flatMap(({ faults }) => faults),
      signs: JSON.parse(signs),
    };`,
};

/** The packs of a folder, checked and compiled. Throws with every problem in them. */
export function compiledPacks(folder = packsFolder): Knowledge {
  const { knowledge, problems } = compilePacks(readDataFiles(folder));
  if (problems.length > 0)
    throw new Error(problems.map(({ path, problem }) => `${path}: ${problem}`).join('\n'));
  return knowledge;
}

/** The code of `errdesk:catalog-text`, which contains the catalog and the signs as JSON. */
function textModule(knowledge: Knowledge): string {
  return `
    export const parts = ${JSON.stringify(partsOf(knowledge))};
    export const signs = ${JSON.stringify(JSON.stringify(knowledge.signs))};`;
}

/** Serves `errdesk:catalog` and `errdesk:catalog-text`. A build with a problem in the packs fails. */
export function catalogPlugin(text: () => string = () => textModule(compiledPacks())): Plugin {
  return {
    name: 'errdesk:catalog',
    resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : undefined),
    load(id) {
      const module = id.startsWith('\0') ? modules[id.slice(1)] : undefined;
      return module?.(text);
    },
  };
}
