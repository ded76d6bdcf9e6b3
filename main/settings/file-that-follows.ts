import { writeWhole } from '../../files/write-whole';

/** A file that follows what is in memory: of several changes in a row only the last is written. */
export interface FileThatFollows {
  /** What is in memory has changed. */
  changed(): void;
  /** Resolves once the file holds the last change, or cannot. */
  flush(): Promise<void>;
}

/** `failed` is told at each writing that did not succeed. */
export function fileThatFollows(path: string, content: () => string, failed: () => void): FileThatFollows {
  let stale = false;
  let writing: Promise<void> | undefined;

  async function drain(): Promise<void> {
    while (stale) {
      stale = false;
      await writeWhole(path, content(), { mode: 0o600 }).catch(failed);
    }
    writing = undefined;
  }

  return {
    changed() {
      stale = true;
      writing ??= drain();
    },
    flush: () => writing ?? Promise.resolve(),
  };
}
