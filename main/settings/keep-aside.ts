import { existsSync, renameSync } from 'node:fs';
import { dirname, extname, join, parse } from 'node:path';

/** Renames a file to `<name>.corrupt-<n>`. Returns its new path, or null when it cannot be renamed. */
export function keepAside(path: string): string | null {
  const { name } = parse(path);
  const numbered = (n: number) => join(dirname(path), `${name}.corrupt-${n}${extname(path)}`);
  let n = 1;
  while (existsSync(numbered(n))) n += 1;
  try {
    renameSync(path, numbered(n));
    return numbered(n);
  } catch {
    return null;
  }
}
