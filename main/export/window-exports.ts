import { dirname } from 'node:path';
import { app, type BrowserWindow, dialog, shell } from 'electron';
import { writeClipboardForms } from '../clipboard';
import type { Desk } from '../desk';
import { createExportDesk, type ExportDesk } from './export-desk';
import { saveFile } from './save-file';

export interface WindowExports extends ExportDesk {
  /** Shows a file in its folder; whether it is one that was saved since the start. */
  reveal(path: string): boolean;
}

/** Exports whose dialogs belong to the main window. */
export function exportsOf({ maker, watch, store, words }: Desk, window: BrowserWindow): WindowExports {
  const savedPaths = new Set<string>();
  const exports = createExportDesk({
    maker,
    saveFile: (order) =>
      saveFile(order, {
        ask: (options) => dialog.showSaveDialog(window, options),
        lastFolder: () => store.read().saveFolder,
        firstFolder: () => app.getPath('documents'),
        saved(path) {
          savedPaths.add(path);
          store.write({ saveFolder: dirname(path) });
        },
      }),
    copy(given) {
      watch.copies(given.text);
      return writeClipboardForms(given);
    },
    kinds: () => words().tableKinds,
    version: app.getVersion(),
    now: () => new Date(),
  });
  return {
    ...exports,
    reveal(path) {
      const known = savedPaths.has(path);
      if (known) shell.showItemInFolder(path);
      return known;
    },
  };
}
