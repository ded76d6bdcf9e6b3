import { lineAround } from '../lines';
import type { Span } from '../result';
import { endOfLastNumber, upToNumber } from '../text/long-numbers';
import { matchesIn } from '../text/matches';

/** What a text says up to a span, and from it on, within one sentence. */
export interface Sentence {
  readonly before: string;
  readonly after: string;
  /** What is said before the sentence on its line, and after it up to the next number of some length. */
  readonly preceding?: string;
  readonly following?: string;
}

/** In UTF-16 units to either side. A sentence that is longer is a log line, of which the near part counts. */
const reach = 160;
const endBefore =
  /[。！；;]|!(?!=)|[？?](?!\s?(?:-?\d{3,9}[？?]|$))|[a-z)\]](?<!\b(?:e\.g|i\.e|vs|approx))\.\s/g;
const endAfter = /[。！；;]|!(?!=)|[？?](?!\s?-?\d{3})|\.(?:\s|$)/;

/** The sentence around a span: from the last full stop before it to the next one, never past its line. */
export function sentenceAround(text: string, span: Span): Sentence {
  const line = lineAround(text, span, reach);
  const left = text.slice(line.start, span.start);
  let from = 0;
  for (const stop of matchesIn(left, endBefore)) from = stop.index + stop[0].length;
  const right = text.slice(span.end, line.end);
  // A question mark belongs to its sentence: it says what the sentence does.
  const stop = endAfter.exec(right);
  const end = stop ? stop.index + 1 : right.length;
  return { before: left.slice(from), after: right.slice(0, end) };
}

/** The same with what is said around the sentence. */
export function sentenceInTalk(text: string, span: Span, sentence = sentenceAround(text, span)): Sentence {
  const line = lineAround(text, span, reach);
  const said = text.slice(line.start, span.start - sentence.before.length);
  const end = span.end + sentence.after.length;
  return {
    ...sentence,
    preceding: said.slice(endOfLastNumber(said)),
    following: upToNumber(text.slice(end, endOfTalk(text, line.end))),
  };
}

/** A paste of up to so many UTF-16 units is what somebody said, and its next lines go on with it. */
export const shortTalk = 600;

function endOfTalk(text: string, lineEnd: number): number {
  return text.length <= shortTalk ? Math.min(text.length, lineEnd + reach) : lineEnd;
}
