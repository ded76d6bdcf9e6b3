import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** A file that was named, or found in a folder that was. `name`: with its folders inside of what was named. */
export interface FoundFile {
  path: string;
  name: string;
  /** In bytes. */
  size: number;
}

export interface FoundFiles {
  files: FoundFile[];
  /** What was not looked into, and why. */
  left: { name: string; why: 'too-deep' | 'unreadable' }[];
}

/** How far is looked. */
export interface Reach {
  /** Folders in folders. */
  depth: number;
  /** Files that are wanted. More are counted, up to many times as many. */
  files: number;
  /** Files that are passed over, by their names. */
  isNoise: (name: string) => boolean;
}

/** The files among paths and in the folders among them, each folder in the order of its names. Never rejects. */
export async function findFiles(paths: readonly string[], reach: Reach): Promise<FoundFiles> {
  const found: FoundFiles = { files: [], left: [] };
  for (const path of paths) await find({ path, name: basename(path) }, found, reach);
  return found;
}

const mostCounted = 20;

type Place = Pick<FoundFile, 'path' | 'name'>;

async function find({ path, name }: Place, into: FoundFiles, reach: Reach): Promise<void> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) await walk({ path, name: '' }, 0, into, reach);
    else if (stats.isFile()) into.files.push({ path, name, size: stats.size });
    // Reading a device or a pipe may never end.
    else into.left.push({ name, why: 'unreadable' });
  } catch {
    into.left.push({ name, why: 'unreadable' });
  }
}

/** Links are not followed: they may lead in a circle, or out of what was named. */
async function walk(folder: Place, depth: number, into: FoundFiles, reach: Reach): Promise<void> {
  for (const entry of await entriesOf(folder, into)) {
    const name = folder.name === '' ? entry.name : `${folder.name}/${entry.name}`;
    const inside = { path: join(folder.path, entry.name), name };
    if (reach.isNoise(entry.name) || into.files.length >= mostCounted * reach.files) continue;
    if (entry.isFile()) await find(inside, into, reach);
    else if (entry.isDirectory() && depth >= reach.depth) into.left.push({ name, why: 'too-deep' });
    else if (entry.isDirectory()) await walk(inside, depth + 1, into, reach);
  }
}

async function entriesOf({ path, name }: Place, { left }: FoundFiles): Promise<Dirent[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch {
    left.push({ name: name || basename(path), why: 'unreadable' });
    return [];
  }
}
