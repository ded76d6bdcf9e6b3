import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { FileFilter, SaveDialogOptions, SaveDialogReturnValue } from 'electron';
import type { Answer } from '../../bridge/contract';
import type { SaveProblem } from '../../bridge/contract/export';
import { writeWhole } from '../../files/write-whole';

type Content = string | Uint8Array;

export interface SaveOrder<P> {
  suggestedName: string;
  /** Of the first one, the first extension is that of a name given without. */
  filters: FileFilter[];
  /** Made once a place is chosen. */
  content(): Promise<Answer<Content, P>>;
}

export interface SaveParts {
  /** The system's dialog. */
  ask(options: SaveDialogOptions): Promise<SaveDialogReturnValue>;
  /** Where a file was saved the last time, if ever. */
  lastFolder(): string | undefined;
  /** Where to begin otherwise. */
  firstFolder(): string;
  saved(path: string): void;
  write?: typeof writeWhole;
}

/** Asks a person for a place and writes a file there, whole or not at all; null where none was chosen. */
export async function saveFile<P>(
  { suggestedName, filters, content }: SaveOrder<P>,
  { ask, lastFolder, firstFolder, saved, write = writeWhole }: SaveParts,
): Promise<Answer<string | null, P | SaveProblem>> {
  const last = lastFolder();
  const folder = last !== undefined && existsSync(last) ? last : firstFolder();
  const { canceled, filePath } = await ask({
    defaultPath: join(folder, suggestedName),
    filters,
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || !filePath) return { ok: true, value: null };
  const path = withExtension(filePath, filters[0]?.extensions[0]);
  const made = await content();
  if (!made.ok) return made;
  try {
    await write(path, made.value);
  } catch (error) {
    return { ok: false, problem: { code: 'file-not-saved', path, reason: reasonOf(error) } };
  }
  saved(path);
  return { ok: true, value: path };
}

/** Not every system's dialog adds it. Nobody was asked whether a file that bears it may be replaced. */
function withExtension(path: string, extension: string | undefined): string {
  if (extension === undefined || extname(path) !== '') return path;
  const whole = `${path}.${extension}`;
  return existsSync(whole) ? path : whole;
}

const reasons: Readonly<Record<string, SaveProblem['reason']>> = {
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  EBUSY: 'in-use',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
  ENAMETOOLONG: 'name-too-long',
  EISDIR: 'no-file',
  ENOTSUP: 'no-file',
};

export function reasonOf(error: unknown): SaveProblem['reason'] {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? 'other';
}
