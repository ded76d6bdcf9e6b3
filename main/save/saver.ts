import { dirname } from 'node:path';
import { app, shell } from 'electron';
import type { Answer } from '../../bridge/contract';
import type { SaveProblem } from '../../bridge/contract/export';
import type { SettingsStore } from '../settings/store';
import type { Dialogs } from '../window/dialogs';
import { type SaveOrder, saveBy, saveFile, type WritingOrder } from './save-file';

/** Saves files where the person wants them. */
export interface Saver {
  /** The path of the written file. Null when no path was chosen. */
  save<P>(order: SaveOrder<P>): Promise<Answer<string | null, P | SaveProblem>>;
  /** The same where something else writes the file. */
  saveBy<P>(order: WritingOrder<P>): Promise<Answer<string | null, P>>;
  /** Shows a file in its folder. Returns false for one that was not saved since the start. */
  reveal(path: string): boolean;
}

/** A saver whose dialogs begin in the folder of the last saved file. */
export function saverFor(dialogs: Dialogs, store: SettingsStore): Saver {
  const savedPaths = new Set<string>();
  const parts = {
    ask: dialogs.save,
    lastFolder: () => store.read().saveFolder,
    firstFolder: () => app.getPath('documents'),
    saved(path: string) {
      savedPaths.add(path);
      store.write({ saveFolder: dirname(path) });
    },
  };
  return {
    save: (order) => saveFile(order, parts),
    saveBy: (order) => saveBy(order, parts),
    reveal(path) {
      const known = savedPaths.has(path);
      if (known) shell.showItemInFolder(path);
      return known;
    },
  };
}
