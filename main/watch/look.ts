import type { Board } from '../clipboard';
import { type Marked, markedAs } from './markers';

/** What a look at the clipboard found. The text of a marked copy is not even read. */
export type Found =
  | { kind: 'text'; text: string }
  /** The text of the watcher's last look. */
  | { kind: 'same' }
  /** No text: nothing at all, a picture, files. */
  | { kind: 'empty' }
  /** `size` in UTF-16 units. */
  | { kind: 'too-large'; size: number }
  | { kind: Marked };

export interface Looked {
  found: Found;
  /** Milliseconds that it took where it was done. */
  took: number;
}

/** What is asked of a look. */
export interface LookFor {
  /** UTF-16 units of the longest text that is of use. */
  limit: number;
  /**
   * Whether nobody asked for what was copied: marked copies are left alone, and a text is handed over once. A person
   * who asks wants it whatever it is.
   */
  watching: boolean;
}

/** Looks at the clipboard once. Rejects where it cannot be read. */
export type Look = (asked: LookFor) => Promise<Looked>;

/** Between two looks nothing of a text is kept but its hash. */
export function createLook(board: Board, platform: NodeJS.Platform, hash: (text: string) => string): Look {
  let last: string | undefined;

  async function watched(limit: number): Promise<Found> {
    const before = await markedAs(board, platform);
    if (before) return { kind: before };
    const found = sized(await board.text(), limit);
    if (found.kind !== 'text') return found;
    const key = hash(found.text);
    if (key === last) return { kind: 'same' };
    // Another program may have copied since, and what was read is then perhaps its marked text.
    const after = await markedAs(board, platform);
    if (after) return { kind: after };
    last = key;
    return found;
  }

  return async ({ limit, watching }) => {
    const began = performance.now();
    const found = watching ? await watched(limit) : sized(await board.text(), limit);
    if (watching && found.kind !== 'text' && found.kind !== 'same') last = undefined;
    return { found, took: performance.now() - began };
  };
}

function sized(text: string, limit: number): Extract<Found, { kind: 'text' | 'empty' | 'too-large' }> {
  if (text === '') return { kind: 'empty' };
  return text.length > limit ? { kind: 'too-large', size: text.length } : { kind: 'text', text };
}
