import { constants, copyFileSync, existsSync, renameSync } from 'node:fs';
import { dirname, extname, join, parse } from 'node:path';
import type { Place } from './place';
import type { Why } from './read-kept';

/** What was wrong with a file, and whether parts of it are in use. */
export interface Fault {
  why: Why;
  partly: boolean;
}

/**
 * Keeps a file that cannot be used as it is, as `<name>.corrupt-<n>` or `<name>.newer-<n>`. Returns where it is, or null
 * when it could not be kept: then it must not be overwritten.
 */
export function keepAside({ path, from }: Place, { why, partly }: Fault): string | null {
  // It is in a folder that cannot be written.
  if (from !== path) return from;
  const aside = freeName(path, why === 'newer' ? 'newer' : 'corrupt');
  try {
    // Until its good parts are written again they are nowhere but in that file.
    if (partly) copyFileSync(path, aside, constants.COPYFILE_EXCL);
    else renameSync(path, aside);
    return aside;
  } catch {
    return null;
  }
}

function freeName(path: string, sort: string): string {
  const { name } = parse(path);
  const numbered = (n: number) => join(dirname(path), `${name}.${sort}-${n}${extname(path)}`);
  let n = 1;
  while (existsSync(numbered(n))) n += 1;
  return numbered(n);
}
