import type { BrowserWindow, Dialog } from 'electron';
import type { Answer, FileProblem, HandedPaste } from '../../bridge/contract';
import { fileLimit } from '../../bridge/limits';
import { openTextFile } from './open';

/** Asks a person for a file and reads it; null where none was chosen. */
export async function chooseFile(
  dialog: Dialog,
  window: BrowserWindow,
): Promise<Answer<HandedPaste | null, FileProblem>> {
  const { filePaths } = await dialog.showOpenDialog(window, { properties: ['openFile'] });
  const [path] = filePaths;
  return path === undefined ? { ok: true, value: null } : openTextFile(path, fileLimit);
}
