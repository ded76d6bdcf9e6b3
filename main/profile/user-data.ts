import { createHash, randomUUID } from 'node:crypto';
import { lstatSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface UserData {
  /** Where settings and data are kept from now on. */
  path: string;
  /** The folder that could not be written, where `path` stands in for it. */
  replaced?: string;
}

/**
 * Chooses the folder for settings and data: `wanted`, or, where that cannot be written, a folder below
 * `temporary` that is the same one at every start with the same `wanted`. A stand-in must be the same each time:
 * the lock of the single instance lives in it. Throws where neither can be written.
 */
export function chooseUserData(wanted: string, temporary: string): UserData {
  if (canWrite(wanted)) return { path: wanted };
  // Where users have no numbers (Windows), the temporary folder is the user's own.
  const owner = process.getuid?.() ?? -1;
  const key = createHash('sha256').update(`${owner}\0${wanted}`).digest('hex').slice(0, 16);
  const path = join(temporary, `errdesk-${key}`);
  if (!canWrite(path) || !isOwn(path, owner))
    throw new Error('neither the profile folder nor a temporary one can be written');
  return { path, replaced: wanted };
}

/** Permissions alone do not tell: root may write anywhere, and a mount may still be read-only. So it is tried. */
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

/** The temporary folder is shared on many systems: someone else could have made ours first, to read what we keep. */
function isOwn(folder: string, owner: number): boolean {
  const stat = lstatSync(folder);
  return stat.isDirectory() && (owner === -1 || (stat.uid === owner && (stat.mode & 0o022) === 0));
}
