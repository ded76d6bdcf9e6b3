import type { Board } from '../clipboard';
import { type Marked, markedAs } from './markers';

/** What a look at the clipboard found. The text of a copy that is marked as private is not even read. */
export type Found =
  | { kind: 'text'; text: string }
  /** The same text as at the watcher's last look. */
  | { kind: 'same' }
  /** No text: nothing at all, a picture, files. */
  | { kind: 'empty' }
  /** `size` in UTF-16 units. */
  | { kind: 'too-large'; size: number }
  | { kind: Marked };

export interface Looked {
  found: Found;
  /** Milliseconds that the look took, measured in its process. Most of them may have been spent waiting. */
  took: number;
  /** Milliseconds of processor time that its process used meanwhile. */
  cost: number;
  /** Whether programs wait for a processor of this machine. */
  busy: boolean;
}

/** Options of a look. */
export interface LookFor {
  /** Longest text to return, in UTF-16 units. */
  limit: number;
  /**
   * True for the watcher: marked copies are skipped, and the same text is returned only once. A person who asks for the
   * copy gets it in any case.
   */
  watching: boolean;
}

/** Looks at the clipboard once. Rejects when it cannot be read. */
export type Look = (asked: LookFor) => Promise<Looked>;

export interface LookParts {
  board: Board;
  platform: NodeJS.Platform;
  /** Between two looks only the hash of a text is kept. */
  hash(text: string): string;
  /** Milliseconds of processor time that this process has used so far. */
  processorTime(): number;
  busy(): boolean;
}

export function createLook({ board, platform, hash, processorTime, busy }: LookParts): Look {
  let last: string | undefined;

  async function watched(limit: number): Promise<Found> {
    const before = await markedAs(board, platform);
    if (before) return { kind: before };
    const found = sized(await board.text(), limit);
    if (found.kind !== 'text') return found;
    const key = hash(found.text);
    if (key === last) return { kind: 'same' };
    // Another program may have copied in between, and the text may be its marked one.
    const after = await markedAs(board, platform);
    if (after) return { kind: after };
    last = key;
    return found;
  }

  return async ({ limit, watching }) => {
    const began = performance.now();
    const usedBefore = processorTime();
    const found = watching ? await watched(limit) : sized(await board.text(), limit);
    if (watching && found.kind !== 'text' && found.kind !== 'same') last = undefined;
    return { found, took: performance.now() - began, cost: processorTime() - usedBefore, busy: busy() };
  };
}

function sized(text: string, limit: number): Extract<Found, { kind: 'text' | 'empty' | 'too-large' }> {
  if (text === '') return { kind: 'empty' };
  return text.length > limit ? { kind: 'too-large', size: text.length } : { kind: 'text', text };
}
