import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Answer } from '../../bridge/contract';
import type { FileProblem } from '../../bridge/contract/problems';
import { pasteLimit } from '../../bridge/limits';
import { isNoise, packedKindOf } from '../../catalog/batch/file-kinds';
import type { LeftOut } from '../../catalog/batch/left-out';
import { type BatchLimits, batchLimits } from '../../catalog/batch/limits';
import { type NamedFile, readFiles } from '../../catalog/batch/read-files';
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
  const found: Found = { files: [], left: [] };
  for (const path of paths) await find({ path, name: basename(path) }, found, limits);
  const room = { largest: limit, longest: pasteLimit };
  const { texts, left } = await readFiles(found.files, room, limits);
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

/** A file or a folder. `name`: with its folders inside of what was given. */
interface Place {
  path: string;
  name: string;
}

interface Found {
  files: NamedFile[];
  left: LeftOut[];
}

async function find({ path, name }: Place, into: Found, limits: BatchLimits): Promise<void> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) await walk({ path, name: '' }, 0, into, limits);
    // Reading a device or a pipe may never end.
    else if (!stats.isFile()) into.left.push({ name, why: 'unreadable' });
    else into.files.push({ name, size: stats.size, read: () => readFile(path) });
  } catch {
    into.left.push({ name, why: 'unreadable' });
  }
}

/** Links are not followed: they may lead in a circle, or out of what was given. */
async function walk({ path, name }: Place, depth: number, into: Found, limits: BatchLimits): Promise<void> {
  for (const entry of await entriesOf({ path, name }, into)) {
    const inside = { path: join(path, entry.name), name: name === '' ? entry.name : `${name}/${entry.name}` };
    if (isNoise(entry.name)) continue;
    if (entry.isFile()) await find(inside, into, limits);
    else if (entry.isDirectory() && depth >= limits.depth)
      into.left.push({ name: inside.name, why: 'too-deep' });
    else if (entry.isDirectory()) await walk(inside, depth + 1, into, limits);
  }
}

async function entriesOf({ path, name }: Place, { files, left }: Found): Promise<Dirent[]> {
  // A folder of more is not gone through to its end: `mostSeen` are counted, and no more.
  if (files.length >= mostSeen) return [];
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch {
    left.push({ name: name || basename(path), why: 'unreadable' });
    return [];
  }
}

const mostSeen = 20_000;
