import { performance } from 'node:perf_hooks';
import type { Board } from '../clipboard';
import { type Marked, markedAs } from './markers';

/** What a look at the clipboard found. The text of a marked copy is not even read. */
export type Found =
  | { kind: 'text'; text: string }
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
  /** Whether marked copies are left alone. A person who asks for what was copied wants it whatever it is. */
  heedMarks: boolean;
}

/** Looks at the clipboard once. Rejects where it cannot be read. */
export async function look(
  board: Board,
  platform: NodeJS.Platform,
  { limit, heedMarks }: LookFor,
): Promise<Looked> {
  const began = performance.now();
  const found = await find();
  return { found, took: performance.now() - began };

  async function find(): Promise<Found> {
    const before = heedMarks ? await markedAs(board, platform) : null;
    if (before) return { kind: before };
    const text = await board.text();
    if (text === '') return { kind: 'empty' };
    // Another program may have copied since, and what was read is then perhaps its marked text.
    const after = heedMarks ? await markedAs(board, platform) : null;
    if (after) return { kind: after };
    return text.length > limit ? { kind: 'too-large', size: text.length } : { kind: 'text', text };
  }
}
