import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Draft, draftSchema } from '../../bridge/contract/templates';
import { writeWhole } from '../files/write-whole';

/** What was written on a template and not saved. It outlives the window, and is nobody's template yet. */
export interface DraftStore {
  read(): readonly Draft[];
  /** In place of those before; the file follows. */
  keep(drafts: readonly Draft[]): void;
  /** Resolves once the file holds the last of them, or cannot. */
  flush(): Promise<void>;
}

/** The drafts in the file at `path`. Never throws; `failed` is told once where the file cannot be written. */
export function openDrafts(path: string, failed: () => void): DraftStore {
  let held: readonly Draft[] | undefined;
  let changed = false;
  let told = false;
  let writing: Promise<void> | undefined;

  async function drain(): Promise<void> {
    while (changed) {
      changed = false;
      await writeWhole(path, JSON.stringify(held, null, 2), { mode: 0o600 }).catch(() => {
        if (!told) failed();
        told = true;
      });
    }
    writing = undefined;
  }

  return {
    read() {
      held ??= load(path);
      return held;
    },
    keep(drafts) {
      held = drafts;
      changed = true;
      writing ??= drain();
    },
    flush: () => writing ?? Promise.resolve(),
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
