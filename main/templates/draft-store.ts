import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Draft, draftSchema } from '../../bridge/contract/templates';
import { fileThatFollows } from '../settings/file-that-follows';

/** Unsaved changes to templates. They survive a restart. */
export interface DraftStore {
  read(): readonly Draft[];
  /** Replaces all drafts at once. The file is written later. */
  keep(drafts: readonly Draft[]): void;
  /** Resolves once the last change is written, or cannot be. */
  flush(): Promise<void>;
}

/** The drafts in the file at `path`. Never throws; `failed` is called once if the file cannot be written. */
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

/** A corrupt file has no drafts. */
function load(path: string): readonly Draft[] {
  try {
    return z.array(draftSchema).parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return [];
  }
}
