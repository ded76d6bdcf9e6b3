import { existsSync, renameSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { dirname, extname, join, parse } from 'node:path';

/**
 * Replaces the text of a file in one step: whoever reads it, also after a power cut, finds the old text or the
 * new one, never half of it. Rejects where the folder cannot be written.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const fresh = `${path}.new`;
  const file = await open(fresh, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(fresh, path);
}

/** Renames a file to `<name>.corrupt-<n>` and answers its new path; null where it cannot be renamed. */
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
