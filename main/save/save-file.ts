import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { FileFilter, SaveDialogOptions, SaveDialogReturnValue } from 'electron';
import type { Answer } from '../../bridge/contract';
import type { SaveProblem } from '../../bridge/contract/export';
import { writeWhole } from '../../files/write-whole';

type Content = string | Uint8Array;

export interface SaveOrder<P> {
  suggestedName: string;
  /** A name without an extension gets the first extension of the first filter. */
  filters: FileFilter[];
  /** Called once a path is chosen. */
  content(): Promise<Answer<Content, P>>;
}

export interface SaveParts {
  /** The system's dialog. */
  ask(options: SaveDialogOptions): Promise<SaveDialogReturnValue>;
  /** The folder of the last saved file, if there is one. */
  lastFolder(): string | undefined;
  /** The folder to begin with otherwise. */
  firstFolder(): string;
  saved(path: string): void;
  write?: typeof writeWhole;
}

/** Asks the person for a path and writes the file, whole or not at all. Null when no path was chosen. */
export function saveFile<P>(
  { content, ...asked }: SaveOrder<P>,
  { write = writeWhole, ...parts }: SaveParts,
): Promise<Answer<string | null, P | SaveProblem>> {
  return saveBy<P | SaveProblem>(
    {
      ...asked,
      async write(path) {
        const made = await content();
        if (!made.ok) return made;
        try {
          await write(path, made.value);
          return { ok: true, value: undefined };
        } catch (error) {
          return { ok: false, problem: { code: 'file-not-saved', path, reason: reasonOf(error) } };
        }
      },
    },
    parts,
  );
}

export interface WritingOrder<P> extends Pick<SaveOrder<P>, 'suggestedName' | 'filters'> {
  /** Writes the file at the chosen path, whole or not at all. */
  write(path: string): Promise<Answer<undefined, P>>;
}

/** The same where something else writes the file. */
export async function saveBy<P>(
  { suggestedName, filters, write }: WritingOrder<P>,
  { ask, lastFolder, firstFolder, saved }: Omit<SaveParts, 'write'>,
): Promise<Answer<string | null, P>> {
  const last = lastFolder();
  const folder = last !== undefined && existsSync(last) ? last : firstFolder();
  const { canceled, filePath } = await ask({
    defaultPath: join(folder, suggestedName),
    filters,
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || !filePath) return { ok: true, value: null };
  const path = withExtension(filePath, filters[0]?.extensions[0]);
  const written = await write(path);
  if (!written.ok) return written;
  saved(path);
  return { ok: true, value: path };
}

/** Not every system's dialog adds it. Where a file has that name, nobody has agreed to replace it. */
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
