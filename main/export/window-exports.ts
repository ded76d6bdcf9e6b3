import { app } from 'electron';
import { writeClipboardForms } from '../clipboard';
import type { Desk } from '../desk';
import type { Saver } from '../files/saver';
import { createExportDesk, type ExportDesk } from './export-desk';

/** Exports of the catalog’s table. */
export function exportsOf({ maker, watch, words }: Desk, saver: Saver): ExportDesk {
  return createExportDesk({
    maker,
    saveFile: saver.save,
    copy(given) {
      watch.copies(given.text);
      return writeClipboardForms(given);
    },
    kinds: () => words().tableKinds,
    version: app.getVersion(),
    now: () => new Date(),
  });
}
