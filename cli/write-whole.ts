import { lstat, open, realpath, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file beside its place and renames it there: whoever looks finds the old one or the new one, whole. Rejects
 * with an error of Node's; nothing is left behind then. `EEXIST` where a file is there and is not to be replaced, and
 * `EISDIR` or `ENOTSUP` where what is there is no file at all.
 */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  replace: boolean,
): Promise<void> {
  const place = await placeOf(path, replace);
  const fresh = join(dirname(place.path), `.${basename(place.path).slice(0, 200)}.${process.pid}.new`);
  try {
    const file = await open(fresh, 'wx');
    try {
      if (place.mode !== undefined) await file.chmod(place.mode);
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(fresh, place.path);
  } catch (error) {
    await unlink(fresh).catch(() => {});
    throw error;
  }
}

/** Where the file goes: what a link leads to is replaced, not the link; who may read it stays as it was. */
async function placeOf(path: string, replace: boolean): Promise<{ path: string; mode?: number }> {
  const there = await real(path);
  if (there === null) return { path };
  const { mode, isFile, isFolder } = await natureOf(there);
  if (isFolder) throw failure('EISDIR');
  if (!isFile) throw failure('ENOTSUP');
  if (!replace) throw failure('EEXIST');
  return { path: there, mode };
}

async function natureOf(path: string) {
  const stats = await lstat(path);
  return { mode: stats.mode & 0o777, isFile: stats.isFile(), isFolder: stats.isDirectory() };
}

async function real(path: string): Promise<string | null> {
  try {
    return await realpath(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}
