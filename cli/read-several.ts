import { basename } from 'node:path';
import { type Batch, withinRoom } from '../catalog/batch/batch';
import { isNoise, packedKindOf } from '../catalog/batch/file-kinds';
import { leftOutText } from '../catalog/batch/left-out-text';
import { batchLimits } from '../catalog/batch/limits';
import { readFiles } from '../catalog/batch/read-files';
import { type SortedOut, sortOut } from '../catalog/batch/sort-out';
import { BadUse, codeOf } from './problem';
import { inputLimit } from './read-input';
import { readText, standardInput } from './read-text';
import type { CommandContext } from './world';

/** Files whose names say that they are tables. */
const tableName = /\.(csv|tsv|jsonl|ndjson)$/i;

/**
 * The tickets in what a command line names: several files, a folder, an archive, a table; null where it is one text.
 * `asked`: that it holds several, which is tried for whatever it is. Throws BadUse where nothing of it can be read.
 */
export async function readSeveral(
  context: CommandContext,
  words: readonly string[],
  asked: boolean,
): Promise<Batch | null> {
  const [first = standardInput] = words;
  const isOne = words.length < 2 && !(await isFolderOrArchive(context, first));
  if (isOne && !asked && !tableName.test(first)) return null;
  const sorted = isOne ? await sortedText(context, first) : await sortedFiles(context, words);
  if (sorted.kind === 'none') throw new BadUse(nothing(sorted));
  if (sorted.kind === 'several') return sorted.batch;
  if (asked && sorted.perhaps) return sorted.perhaps;
  if (isOne) return null;
  // Of all that was named, one text is left.
  const { source, left } = sorted;
  const row = { file: source.name, cells: [], text: source.text };
  return withinRoom({ name: null, headings: [], roles: [], rows: [row], left });
}

async function sortedText(context: CommandContext, path: string): Promise<SortedOut> {
  const text = await readText(context, path);
  return sortOut([{ name: path === standardInput ? null : basename(path), text }], null);
}

async function sortedFiles({ world }: CommandContext, paths: readonly string[]): Promise<SortedOut> {
  const found = await world.findFiles(paths, { ...batchLimits, isNoise });
  const files = found.files.map((file) => ({ ...file, read: () => world.readFile(file.path) }));
  const { texts, left } = await readFiles(files, { largest: inputLimit, longest: inputLimit });
  const name = paths.length === 1 && paths[0] !== undefined ? basename(paths[0]) : null;
  return sortOut(texts, name, [...found.left, ...left]);
}

async function isFolderOrArchive({ world }: CommandContext, path: string): Promise<boolean> {
  if (path === standardInput) return false;
  try {
    return packedKindOf(await world.readFile(path)) !== undefined;
  } catch (error) {
    return codeOf(error) === 'EISDIR';
  }
}

function nothing({ left }: Extract<SortedOut, { kind: 'none' }>) {
  const why = (language: 'zh' | 'en', colon: string) =>
    left.length === 0 ? '' : `${colon}${leftOutText(left, language)}`;
  return {
    zh: `里面没有可读的内容${why('zh', '：')}。请给出含有文本的文件。`,
    en: `There is nothing in it to read${why('en', ': ')}. Give files that hold text.`,
  };
}
