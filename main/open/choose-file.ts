import type { BrowserWindow, Dialog, FileFilter } from 'electron';
import type { Answer } from '../../bridge/contract';
import type { FileProblem } from '../../bridge/contract/problems';
import { fileLimit } from '../../bridge/limits';
import type { FileOpener, Opened } from './open-files';

/** Asks the person for a file and reads it. Null when none was chosen. */
export async function chooseFile(
  dialog: Dialog,
  window: BrowserWindow,
  files: Pick<FileOpener, 'open'>,
  { filters = [], limit = fileLimit }: { filters?: FileFilter[]; limit?: number } = {},
): Promise<Answer<Opened | null, FileProblem>> {
  const { filePaths } = await dialog.showOpenDialog(window, { properties: ['openFile'], filters });
  const [path] = filePaths;
  return path === undefined ? { ok: true, value: null } : files.open(path, limit);
}
