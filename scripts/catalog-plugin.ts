import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { compileCatalog, type DataFile } from '../catalog/compile';
import { partsOf } from '../catalog/parts';

const dataFolder = join(import.meta.dirname, '../catalog/data');

/** Every YAML file below `catalog/data`, in the order of their paths. Throws where one is not YAML. */
export function readDataFiles(): DataFile[] {
  return readdirSync(dataFolder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => path.split(sep).join('/'))
    .sort()
    .map((path) => ({ path, content: parse(readFileSync(join(dataFolder, path), 'utf8')) }));
}

/** Whole modules: the catalog as text, in parts that are read one at a time, and the same as data. */
const modules: Record<string, (text: () => string) => string> = {
  'errdesk:catalog-text': (text) => text(),
  'errdesk:catalog': () => `
    import { parts } from 'errdesk:catalog-text';
    const read = parts.map((part) => JSON.parse(part));
    export const catalog = {
      entries: read.flatMap(({ entries }) => entries),
      faults: read.flatMap(({ faults }) => faults),
    };`,
};

/** The data files, checked and compiled, as the code of a module. Throws with every problem in the data. */
function compiledText(): string {
  const { catalog, problems } = compileCatalog(readDataFiles());
  if (problems.length > 0)
    throw new Error(problems.map(({ path, problem }) => `${path}: ${problem}`).join('\n'));
  return `export const parts = ${JSON.stringify(partsOf(catalog))};`;
}

/** Serves `errdesk:catalog` and `errdesk:catalog-text`. A build with a problem in the data fails. */
export function catalogPlugin(text: () => string = compiledText): Plugin {
  return {
    name: 'errdesk:catalog',
    resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : undefined),
    load(id) {
      const module = id.startsWith('\0') ? modules[id.slice(1)] : undefined;
      return module?.(text);
    },
  };
}
