import { basename } from 'node:path';
import { type Batch, withinRoom } from '../../catalog/batch/batch';
import { isNoise, isTableName, packedKindOf } from '../../catalog/batch/file-kinds';
import { leftOutText } from '../../catalog/batch/left-out-text';
import { batchLimits } from '../../catalog/batch/limits';
import { readFiles } from '../../catalog/batch/read-files';
import { type SortedOut, sortOut } from '../../catalog/batch/sort-out';
import { BadUse } from '../problem';
import type { CommandContext } from '../world';
import { inputLimit } from './read-input';
import { readBytes, readText, standardInput, textOf } from './read-text';

/** How it is to be read. */
export interface Wanted {
  /** As several tickets, which is tried for whatever it is. */
  batch: boolean;
  /** As one text, whatever it is. */
  one: boolean;
}

/**
 * What a command line names: the tickets in several files, a folder, an archive or a table, or else its one text. Throws
 * BadUse where nothing of it can be read.
 */
export async function readGiven(
  context: CommandContext,
  words: readonly string[],
  wanted: Wanted,
): Promise<Batch | string> {
  const [first = standardInput] = words;
  if (wanted.one) return readText(context, first);
  if (words.length > 1) return batchOf(await sortedFiles(context, words));
  const bytes = await readBytes(context, first);
  if (bytes === 'folder') return batchOf(await sortedFiles(context, words));
  if (packedKindOf(bytes) !== undefined) return batchOf(await sortedArchive(bytes, first));
  const text = textOf(bytes, first);
  if (!wanted.batch && !isTableName(first)) return text;
  const sorted = sortOut([{ name: first === standardInput ? null : basename(first), text }], null);
  if (sorted.kind === 'several') return sorted.batch;
  return (wanted.batch && sorted.kind === 'one' && sorted.perhaps) || text;
}

const room = { largest: inputLimit, longest: inputLimit };

async function sortedFiles({ world }: CommandContext, paths: readonly string[]): Promise<SortedOut> {
  const found = await world.findFiles(paths, { ...batchLimits, isNoise });
  const files = found.files.map((file) => ({ ...file, read: () => world.readFile(file.path) }));
  const { texts, left } = await readFiles(files, room);
  return sortOut(texts, null, [...found.left, ...left]);
}

async function sortedArchive(bytes: Uint8Array, path: string): Promise<SortedOut> {
  const file = { name: basename(path), size: bytes.length, read: async () => bytes };
  const { texts, left } = await readFiles([file], room);
  return sortOut(texts, file.name, left);
}

/** The tickets of files. Of all that was named, one text may be left. */
function batchOf(sorted: SortedOut): Batch {
  if (sorted.kind === 'several') return sorted.batch;
  if (sorted.kind === 'none') throw new BadUse(nothing(sorted));
  const { source, left } = sorted;
  const row = { file: source.name, cells: [], text: source.text };
  return withinRoom({ name: null, headings: [], roles: [], rows: [row], left });
}

function nothing({ left }: Extract<SortedOut, { kind: 'none' }>) {
  const why = (language: 'zh' | 'en', colon: string) =>
    left.length === 0 ? '' : `${colon}${leftOutText(left, language)}`;
  return {
    zh: `里面没有可读的内容${why('zh', '：')}。请给出含有文本的文件。`,
    en: `There is nothing in it to read${why('en', ': ')}. Give files that hold text.`,
  };
}
