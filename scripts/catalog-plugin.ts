import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { compileCatalog, type DataFile } from '../catalog/compile';

const moduleId = 'errdesk:catalog';
const dataFolder = join(import.meta.dirname, '../catalog/data');

/** Every YAML file below `catalog/data`, in the order of their paths. Throws where one is not YAML. */
export function readDataFiles(): DataFile[] {
  return readdirSync(dataFolder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => path.split(sep).join('/'))
    .sort()
    .map((path) => ({ path, content: parse(readFileSync(join(dataFolder, path), 'utf8')) }));
}

/** Serves `errdesk:catalog`: the data files, checked and compiled. A build with a problem in the data fails. */
export function catalogPlugin(): Plugin {
  return {
    name: moduleId,
    resolveId: (id) => (id === moduleId ? `\0${moduleId}` : undefined),
    load(id) {
      if (id !== `\0${moduleId}`) return undefined;
      const { catalog, problems } = compileCatalog(readDataFiles());
      if (problems.length > 0)
        this.error(problems.map(({ path, problem }) => `${path}: ${problem}`).join('\n'));
      // A string to parse starts faster than the same data as an object literal.
      const json = JSON.stringify(JSON.stringify(catalog));
      return `export const catalog = JSON.parse(${json});`;
    },
  };
}
