import type { FileFilter } from 'electron';
import type { Answer } from '../../bridge/contract';
import type { FileProblem } from '../../bridge/contract/problems';
import { fileLimit } from '../../bridge/limits';
import type { Dialogs } from '../window/dialogs';
import type { FileOpener, Opened } from './open-files';

type Chosen = Promise<Answer<Opened | null, FileProblem>>;

/** Asks the person for a file and reads it. Null when none was chosen. */
export async function chooseFile(
  dialogs: Dialogs,
  files: Pick<FileOpener, 'open'>,
  { filters, limit }: { filters: FileFilter[]; limit: number },
): Chosen {
  const { filePaths } = await dialogs.open({ properties: ['openFile'], filters });
  return filePaths.length === 0 ? { ok: true, value: null } : files.open(filePaths, limit, { asOne: true });
}

/** Asks for what holds errors, and reads it: files, or a folder. No system but macOS lets a person choose among both. */
export async function chooseTickets(
  dialogs: Dialogs,
  files: Pick<FileOpener, 'open'>,
  what: 'files' | 'folder',
): Chosen {
  const { filePaths } = await dialogs.open({
    properties: what === 'files' ? ['openFile', 'multiSelections'] : ['openDirectory'],
  });
  return filePaths.length === 0 ? { ok: true, value: null } : files.open(filePaths, fileLimit);
}
