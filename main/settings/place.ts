import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { UserData } from '../profile/user-data';

/** Where a file of the profile is. */
export interface Place {
  /** Where it is written. */
  path: string;
  /** Where it is read at the start. Another file only where the profile's folder cannot be written. */
  from: string;
}

/** In place of a folder that cannot be written, the file that was changed last is read. */
export function placeOf(name: string, { path: folder, replaced }: UserData): Place {
  const path = join(folder, name);
  if (replaced === undefined) return { path, from: path };
  const kept = join(replaced, name);
  return { path, from: changedAt(kept) > changedAt(path) ? kept : path };
}

/** In milliseconds; 0 where there is no such file. */
function changedAt(path: string): number {
  try {
    return statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}
