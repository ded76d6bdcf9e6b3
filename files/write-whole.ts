import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, chmod, open, readlink, realpath, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

export interface WritingParts {
  /** Whether an existing file may be replaced. */
  replace?: boolean;
  /** Mode of a new file. An existing one keeps its mode. */
  mode?: number;
  open?: typeof open;
  access?: typeof access;
}

/**
 * Writes a temporary file in the same folder and renames it to `path`, so that readers find either the old file or the
 * new one, whole, even after a power cut. For a link, the file it leads to is replaced. On failure it leaves nothing
 * behind and rejects with an error of Node's: `EEXIST` for a file that may not be replaced, `EISDIR` or `ENOTSUP` when
 * `path` is not a regular file.
 */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  { replace = true, mode = 0o666, open: openFile = open, access: mayAccess = access }: WritingParts = {},
): Promise<void> {
  const target = await endOf(path);
  const kept = await modeAt(target, replace, mayAccess);
  // Not derived from the file's name, because it could become too long.
  const fresh = join(dirname(target), `.errdesk-${process.pid}-${randomBytes(6).toString('hex')}.new`);
  try {
    const file = await openFile(fresh, 'wx', kept ?? mode);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    // The mode given to `open` was reduced by the process's umask.
    if (kept !== undefined) await chmod(fresh, kept);
    await rename(fresh, target);
  } catch (error) {
    await unlink(fresh).catch(() => {});
    throw error;
  }
}

/**
 * The process that was writing the temporary file of that name; undefined where it is none. 0 stands for one of before
 * its number was part of the name.
 */
export function writerOf(name: string): number | undefined {
  const found = /^\.errdesk-(?:(\d{1,10})-)?[0-9a-f]{12}\.new$/.exec(name);
  return found ? Number(found[1] ?? 0) : undefined;
}

/** Resolves links, also one whose target does not exist yet. */
async function endOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  const link = await readlink(path).catch(() => null);
  return link === null ? path : endOf(resolve(dirname(path), link));
}

/** The mode of the existing file; undefined when there is none. Rejects when it may not be replaced. */
async function modeAt(path: string, replace: boolean, mayAccess: typeof access): Promise<number | undefined> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) throw failure('EISDIR');
    // Renaming over a device or a pipe would remove it.
    if (!stats.isFile()) throw failure('ENOTSUP');
    if (!replace) throw failure('EEXIST');
    // Checked here, because renaming needs only permission to write to the folder.
    await mayAccess(path, constants.W_OK);
    return stats.mode & 0o777;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT';

const failure = (code: string) => Object.assign(new Error(code), { code });
