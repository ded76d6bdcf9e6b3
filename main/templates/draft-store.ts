import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Draft, draftSchema } from '../../bridge/contract/templates';
import { fileThatFollows } from '../settings/file-that-follows';

/** What was written on a template and not saved. It outlives the window, and is nobody's template yet. */
export interface DraftStore {
  read(): readonly Draft[];
  /** In place of those before; the file follows. */
  keep(drafts: readonly Draft[]): void;
  /** Resolves once the file holds the last of them, or cannot. */
  flush(): Promise<void>;
}

/** The drafts in the file at `path`. Never throws; `failed` is reported once where the file cannot be written. */
export function openDrafts(path: string, failed: () => void): DraftStore {
  let loaded: readonly Draft[] | undefined;
  let reported = false;
  const text = () => JSON.stringify(loaded, null, 2);
  const file = fileThatFollows(path, text, () => {
    if (!reported) failed();
    reported = true;
  });

  return {
    read() {
      loaded ??= load(path);
      return loaded;
    },
    keep(drafts) {
      loaded = drafts;
      file.changed();
    },
    flush: file.flush,
  };
}

/** What makes no sense is no draft. */
function load(path: string): readonly Draft[] {
  try {
    return z.array(draftSchema).parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return [];
  }
}
