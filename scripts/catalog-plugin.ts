import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import type { Plugin } from 'vite';
import type { Neighbours } from '../catalog/pack/codes';
import { type Compiled, compilePacks } from '../catalog/pack/compile';
import type { DataFile } from '../catalog/pack/read-file';
import type { Knowledge } from '../catalog/pack/signs';
import { neighbourPartsOf, partsOf } from '../catalog/parts';
import { createYamlReader, type YamlReader } from './read-yaml';
import { cacheFolder } from './setup/paths.mjs';

/** The packs that are shipped. */
export const packsFolder = join(import.meta.dirname, '../catalog/packs');

/** A few entries that stay as they are, for tests: see its README.md. */
const testPacksFolder = join(import.meta.dirname, '../catalog/packs-for-test');

/** What a text says as YAML, or why it is none. */
function readYaml(text: string, reader: YamlReader): Pick<DataFile, 'content' | 'unreadable'> {
  try {
    return { content: reader.read(text) };
  } catch (error) {
    const [why = ''] = String(error instanceof Error ? error.message : error).split('\n');
    return { content: undefined, unreadable: `${why} A sentence with a colon in it needs quotation marks.` };
  }
}

/** Every YAML file below a folder of packs, in the order of their paths. */
export function readDataFiles(folder = packsFolder): DataFile[] {
  const reader = createYamlReader(join(cacheFolder, `${basename(folder)}.json`), yamlEdition());
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => path.split(sep).join('/'))
    .sort()
    .map((path) => ({ path, ...readYaml(readFileSync(join(folder, path), 'utf8'), reader) }));
  reader.keep();
  return files;
}

/** Which version of the library reads. */
const yamlEdition = (): string =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')).devDependencies.yaml;

/** The packs of a folder, checked and compiled. Throws with every problem in them. */
function compiled(folder: string): Omit<Compiled, 'problems'> {
  const { problems, ...packs } = compilePacks(readDataFiles(folder));
  if (problems.length > 0)
    throw new Error(problems.map(({ path, problem }) => `${path}: ${problem}`).join('\n'));
  return packs;
}

export const compiledPacks = (folder = packsFolder): Knowledge => compiled(folder).knowledge;
const compiledNeighbours = (folder = packsFolder): Neighbours => compiled(folder).neighbours;

/** The code of `errdesk:catalog-text`, which contains the catalog and the signs as JSON. */
function textModule(knowledge: Knowledge): string {
  return `
    export const parts = ${JSON.stringify(partsOf(knowledge))};
    export const signs = ${JSON.stringify(JSON.stringify(knowledge.signs))};`;
}

/** The code of a module that reads such a text, part by part, and has all of it as data. */
function dataModule(text: string): string {
  return `
    import { parts, signs } from '${text}';
    const read = parts.map((part) => JSON.parse(part));
    export const catalog = {
      packs: read[0].packs,
      entries: read.flatMap(({ entries }) => entries),
      faults: read.flatMap(({ faults }) => faults),
      symptoms: read.flatMap(({ symptoms }) => symptoms),
      signs: JSON.parse(signs),
    };`;
}

/** The code of a module that has the codes of neighbours as texts. Parsing a text is quicker than reading a program. */
const neighbourTexts = (neighbours: Neighbours) =>
  `export const parts = ${JSON.stringify(neighbourPartsOf(neighbours))};`;

/** The code of a module that reads them as data. */
const neighboursModule = (text: string) => `
    import { parts } from '${text}';
    const read = parts.map((part) => JSON.parse(part));
    export const neighbours = {
      lists: read.flatMap(({ lists }) => lists),
      codes: read.flatMap(({ codes }) => codes),
    };`;

/**
 * Serves a module called `name`, and `<name>-text` beside it, which it reads; and in the same way `<name>-neighbours`
 * with other people's codes.
 */
function serve(name: string, text: () => string, neighbours: () => Neighbours): Plugin {
  const modules: Readonly<Record<string, () => string>> = {
    [name]: () => dataModule(`${name}-text`),
    [`${name}-text`]: text,
    [`${name}-neighbours`]: () => neighboursModule(`${name}-neighbours-text`),
    [`${name}-neighbours-text`]: () => neighbourTexts(neighbours()),
  };
  return {
    name,
    resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : undefined),
    load: (id) => (id.startsWith('\0') ? modules[id.slice(1)]?.() : undefined),
  };
}

/** Serves `errdesk:catalog` and `errdesk:catalog-text`. A build with a problem in the packs fails. */
export function catalogPlugin(
  text: () => string = () => textModule(compiledPacks()),
  neighbours: () => Neighbours = compiledNeighbours,
): Plugin {
  return serve('errdesk:catalog', text, neighbours);
}

/** The catalog of the packs for tests, as the text that an app or a command line is built with. */
export const testCatalogText = () => textModule(compiledPacks(testPacksFolder));

export const testNeighbours = () => compiledNeighbours(testPacksFolder);

/** Serves `errdesk:test-catalog`, the packs for tests: to tests beside the shipped ones, and to nothing else. */
export function testCatalogPlugin(): Plugin {
  return serve('errdesk:test-catalog', testCatalogText, testNeighbours);
}
