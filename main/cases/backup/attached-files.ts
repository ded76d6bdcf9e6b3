import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Attached } from './write-backup';

/** The files of the profile that go into a back-up beside the cases. */
const names = ['settings.json', 'templates.json'];

/** Those that are there and can be read. */
export function attachedFiles(folder: string): Attached {
  const found = names.flatMap((name) => {
    try {
      return [[name, readFileSync(join(folder, name), 'utf8')] as const];
    } catch {
      return [];
    }
  });
  return Object.fromEntries(found);
}
