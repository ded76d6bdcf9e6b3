import { lineAround } from '../lines';
import type { Span } from '../result';
import { matchesIn } from '../text/matches';

/** What a text says up to a span, and from it on, within one sentence. */
export interface Sentence {
  readonly before: string;
  readonly after: string;
}

/** In UTF-16 units to either side. A sentence that is longer is a log line, of which the near part counts. */
const reach = 160;
const endBefore = /[。！？；;!?]|[a-z)\]]\.\s/g;
const endAfter = /[。！？；;!?]|\.(?:\s|$)/;

/** The sentence around a span: from the last full stop before it to the next one, never past its line. */
export function sentenceAround(text: string, span: Span): Sentence {
  const line = lineAround(text, span, reach);
  const left = text.slice(line.start, span.start);
  let from = 0;
  for (const stop of matchesIn(left, endBefore)) from = stop.index + stop[0].length;
  const right = text.slice(span.end, line.end);
  // A question mark belongs to its sentence: it says what the sentence does.
  const stop = endAfter.exec(right);
  return { before: left.slice(from), after: stop ? right.slice(0, stop.index + 1) : right };
}
