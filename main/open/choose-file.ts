import type { FileFilter } from 'electron';
import type { Answer } from '../../bridge/contract';
import type { FileProblem } from '../../bridge/contract/problems';
import { fileLimit } from '../../bridge/limits';
import type { Dialogs } from '../window/dialogs';
import type { FileOpener, Opened } from './open-files';

/** Asks the person for a file and reads it. Null when none was chosen. */
export async function chooseFile(
  dialogs: Dialogs,
  files: Pick<FileOpener, 'open'>,
  { filters = [], limit = fileLimit }: { filters?: FileFilter[]; limit?: number } = {},
): Promise<Answer<Opened | null, FileProblem>> {
  const { filePaths } = await dialogs.open({ properties: ['openFile'], filters });
  const [path] = filePaths;
  return path === undefined ? { ok: true, value: null } : files.open(path, limit);
}
