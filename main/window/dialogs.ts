import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type {
  BrowserWindow,
  Dialog,
  OpenDialogOptions,
  OpenDialogReturnValue,
  SaveDialogOptions,
  SaveDialogReturnValue,
} from 'electron';

/** The system's dialogs for files, which belong to a window: one at a time. Asked for another, it counts as cancelled. */
export interface Dialogs {
  save(options: SaveDialogOptions): Promise<SaveDialogReturnValue>;
  open(options: OpenDialogOptions): Promise<OpenDialogReturnValue>;
}

/** Where the dialog for opening begins: left to itself, Electron begins in Downloads each time from 43 on. */
export interface OpenFolder {
  last(): string | undefined;
  chosen(folder: string): void;
}

export function dialogsOf(
  dialog: Pick<Dialog, 'showSaveDialog' | 'showOpenDialog'>,
  window: BrowserWindow,
  folder: OpenFolder,
): Dialogs {
  let isOpen = false;
  async function alone<T>(show: () => Promise<T>, cancelled: T): Promise<T> {
    if (isOpen) return cancelled;
    isOpen = true;
    try {
      return await show();
    } finally {
      isOpen = false;
    }
  }
  async function open(options: OpenDialogOptions): Promise<OpenDialogReturnValue> {
    const last = folder.last();
    const begins = last !== undefined && existsSync(last) ? { defaultPath: last } : {};
    const answer = await dialog.showOpenDialog(window, { ...begins, ...options });
    const [path] = answer.filePaths;
    if (path !== undefined)
      folder.chosen(options.properties?.includes('openDirectory') ? path : dirname(path));
    return answer;
  }
  return {
    save: (options) => alone(() => dialog.showSaveDialog(window, options), { canceled: true, filePath: '' }),
    open: (options) => alone(() => open(options), { canceled: true, filePaths: [] }),
  };
}
