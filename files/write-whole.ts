import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, chmod, open, readlink, realpath, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

export interface WritingParts {
  /** Whether a file that is there may be replaced. */
  replace?: boolean;
  /** Of a file that is not there yet; one that is keeps its own. */
  mode?: number;
  open?: typeof open;
  access?: typeof access;
}

/**
 * Writes a file beside its place and renames it there: whoever reads it, also after a power cut, finds the old one or
 * the new one, whole. Of a link, what it leads to is replaced. Rejects with an error of Node's, and leaves nothing behind
 * then: `EEXIST` where a file is there that is not to be replaced, `EISDIR` or `ENOTSUP` where what is there is no file
 * at all.
 */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  { replace = true, mode = 0o666, open: openFile = open, access: mayAccess = access }: WritingParts = {},
): Promise<void> {
  const target = await endOf(path);
  const kept = await modeAt(target, replace, mayAccess);
  // A name of its own: one that grew out of the file's could be too long where that is just not.
  const fresh = join(dirname(target), `.errdesk-${randomBytes(6).toString('hex')}.new`);
  try {
    const file = await openFile(fresh, 'wx', kept ?? mode);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    // Opening left out what the process keeps from others.
    if (kept !== undefined) await chmod(fresh, kept);
    await rename(fresh, target);
  } catch (error) {
    await unlink(fresh).catch(() => {});
    throw error;
  }
}

/** Where a path leads, through links, also where nothing is there yet. */
async function endOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  const link = await readlink(path).catch(() => null);
  return link === null ? path : endOf(resolve(dirname(path), link));
}

/** Who may do what with the file that is there; rejects where it may not be replaced. */
async function modeAt(path: string, replace: boolean, mayAccess: typeof access): Promise<number | undefined> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) throw failure('EISDIR');
    // A device or a pipe would be gone, and nothing in it.
    if (!stats.isFile()) throw failure('ENOTSUP');
    if (!replace) throw failure('EEXIST');
    // Renaming asks only whether the folder may be written.
    await mayAccess(path, constants.W_OK);
    return stats.mode & 0o777;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT';

const failure = (code: string) => Object.assign(new Error(code), { code });
