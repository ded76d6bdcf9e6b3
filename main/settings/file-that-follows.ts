import { writeWhole } from '../../files/write-whole';

/** A file that follows a state in memory. Of several changes in a row only the last is written. */
export interface FileThatFollows {
  /** The state in memory has changed. */
  changed(): void;
  /** Resolves once the last change is written, or cannot be. */
  flush(): Promise<void>;
}

/** `failed` is called each time the file could not be written. */
export function fileThatFollows(path: string, content: () => string, failed: () => void): FileThatFollows {
  let stale = false;
  let writing: Promise<void> | undefined;

  async function drain(): Promise<void> {
    // `writing` must be set before this ends, also where `content` throws.
    await undefined;
    while (stale) {
      stale = false;
      try {
        await writeWhole(path, content(), { mode: 0o600 });
      } catch {
        failed();
      }
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
