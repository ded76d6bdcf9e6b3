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

export function dialogsOf(
  dialog: Pick<Dialog, 'showSaveDialog' | 'showOpenDialog'>,
  window: BrowserWindow,
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
  return {
    save: (options) => alone(() => dialog.showSaveDialog(window, options), { canceled: true, filePath: '' }),
    open: (options) => alone(() => dialog.showOpenDialog(window, options), { canceled: true, filePaths: [] }),
  };
}
