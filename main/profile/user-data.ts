import { createHash, randomUUID } from 'node:crypto';
import { lstatSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface UserData {
  /** The folder for settings and data. */
  path: string;
  /** The folder that could not be written, if `path` replaces one. */
  replaced?: string;
}

/**
 * Chooses the folder for settings and data: `wanted` or, if that cannot be written, a folder below `temporary`. For
 * the same `wanted` this is the same folder at every start, because the single-instance lock is in it. Throws when
 * neither can be written.
 */
export function chooseUserData(wanted: string, temporary: string): UserData {
  if (canWrite(wanted)) return { path: wanted };
  // Windows has no user ids, but there each user has a separate temporary folder.
  const owner = process.getuid?.() ?? -1;
  const key = createHash('sha256').update(`${owner}\0${wanted}`).digest('hex').slice(0, 16);
  const path = join(temporary, `errdesk-${key}`);
  if (!canWrite(path) || !isOwn(path, owner))
    throw new Error('neither the profile folder nor a temporary one can be written');
  return { path, replaced: wanted };
}

/** Tries it, because permissions are not enough: root ignores them, and a mount may be read-only. */
function canWrite(folder: string): boolean {
  const probe = join(folder, `.probe-${randomUUID()}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(probe, '');
    rmSync(probe);
    return true;
  } catch {
    return false;
  }
}

/** Where the temporary folder is shared, someone else could have created ours first to read our data. */
function isOwn(folder: string, owner: number): boolean {
  const stat = lstatSync(folder);
  return stat.isDirectory() && (owner === -1 || (stat.uid === owner && (stat.mode & 0o022) === 0));
}
