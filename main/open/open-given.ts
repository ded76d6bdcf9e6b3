import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Answer } from '../../bridge/contract';
import type { FileProblem } from '../../bridge/contract/problems';
import { pasteLimit } from '../../bridge/limits';
import { isNoise, packedKindOf } from '../../catalog/batch/file-kinds';
import type { LeftOut } from '../../catalog/batch/left-out';
import { type BatchLimits, batchLimits } from '../../catalog/batch/limits';
import { readFiles } from '../../catalog/batch/read-files';
import { findFiles } from '../../files/find-files';
import { openTextFile } from './open';

/** What was opened: texts, and what is not among them. `name`: null where several things were given at once. */
export interface GivenTexts {
  name: string | null;
  texts: readonly { name: string; text: string }[];
  left: LeftOut[];
}

/**
 * Reads what a person gave at once: a file, an archive, a folder, or several of them. Never throws.
 * @param limit of a file, in bytes
 */
export async function openGiven(
  paths: readonly string[],
  limit: number,
  limits: BatchLimits = batchLimits,
): Promise<Answer<GivenTexts, FileProblem>> {
  const [first = ''] = paths;
  const name = paths.length === 1 ? basename(first) : null;
  if (paths.length === 1 && !(await isSeveral(first, limit))) {
    const opened = await openTextFile(first, limit);
    return opened.ok ? { ok: true, value: { name, texts: [opened.value], left: [] } } : opened;
  }
  const found = await findFiles(paths, { ...limits, isNoise });
  const files = found.files.map((file) => ({ ...file, read: () => readFile(file.path) }));
  const { texts, left } = await readFiles(files, { largest: limit, longest: pasteLimit }, limits);
  return { ok: true, value: { name, texts, left: [...found.left, ...left] } };
}

/** Whether there may be several files in it. */
async function isSeveral(path: string, limit: number): Promise<boolean> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) return true;
    return stats.isFile() && stats.size <= limit && packedKindOf(await readFile(path)) !== undefined;
  } catch {
    return false;
  }
}
