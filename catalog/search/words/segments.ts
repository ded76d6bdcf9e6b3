import { isHan, runsOf, squash } from '../../fold';
import { isEveryday, isGrouped, isStop } from './groups';
import { soundAlikes } from './hearing';
import { lookAlikes } from './look-alikes';

/** A Han character, or a word of other letters; `starts` where a new word of the query begins. */
interface Piece {
  text: string;
  starts: boolean;
}

/** A stretch of the query that is one thing. */
export interface Segment {
  text: string;
  /** Whether it is a phrase that is known. */
  known: boolean;
  /** Whether it was typed as a word of its own. */
  alone: boolean;
}

/** In pieces. */
const longestPhrase = 8;

/**
 * Cuts folded words into phrases of the groups, stop words and everyday words, and what is left into runs. `mayHold` says
 * whether a Han run may be in the catalog; by it a sentence without blanks is cut into words that no group has.
 */
export function segmentsOf(words: readonly string[], mayHold: (run: string) => boolean): Segment[] {
  return joinPhrases(words.flatMap(piecesOf), mayHold);
}

function piecesOf(word: string): Piece[] {
  // An identifier stays whole here; match.ts looks for its parts.
  const whole = /^[\x21-\x7e]+$/.test(word) ? [word] : runsOf(word);
  return whole
    .flatMap((run) => (isHan(run.charCodeAt(0)) ? [...run] : [run]))
    .map((text, index) => ({ text, starts: index === 0 }));
}

/**
 * Joins pieces so that the sum of their worth is highest. `best[end]` is the best way to join the first `end` pieces.
 */
function joinPhrases(pieces: readonly Piece[], mayHold: (run: string) => boolean): Segment[] {
  const best: { worth: number; from: number; known: boolean }[] = [{ worth: 0, from: 0, known: false }];
  for (let end = 1; end <= pieces.length; end++) {
    const before = best[end - 1]?.worth ?? 0;
    best[end] = { worth: before, from: end - 1, known: false };
    for (let from = Math.max(0, end - longestPhrase); from < end; from++) {
      const worth = (best[from]?.worth ?? 0) + worthOf(pieces.slice(from, end), mayHold);
      if (worth > (best[end]?.worth ?? 0)) best[end] = { worth, from, known: true };
    }
  }
  const spans: Span[] = [];
  for (let end = pieces.length; end > 0; ) {
    const { from, known } = best[end] ?? { from: end - 1, known: false };
    spans.unshift({ from, end, known });
    end = from;
  }
  return mergeUnknown(spans, pieces).map((span) => toSegment(span, pieces));
}

/** Pieces that belong together, by their indexes. */
interface Span {
  from: number;
  end: number;
  known: boolean;
}

function toSegment({ from, end, known }: Span, pieces: readonly Piece[]): Segment {
  const startsWord = (at: number) => at >= pieces.length || pieces[at]?.starts === true;
  return { text: spell(pieces.slice(from, end)), known, alone: startsWord(from) && startsWord(end) };
}

/**
 * What a phrase is worth: the square of its length, so that a long one beats the short ones inside it; less for stop
 * words and everyday words, for what only looks like a phrase, for what merely occurs in the catalog, and least for what only sounds like
 * one. 0: not a phrase.
 */
function worthOf(pieces: readonly Piece[], mayHold: (run: string) => boolean): number {
  const key = pieces.map(({ text }) => squash(text)).join('');
  if (isGrouped(key)) return key.length ** 2;
  if (isStop(key)) return key.length ** 2 * 0.9;
  const oneWord = pieces.slice(1).every(({ starts }) => !starts) && /^[\u3400-\u9fff]{2,5}$/u.test(key);
  if (!oneWord) return 0;
  if (isEveryday(key)) return key.length ** 2 * 0.6;
  if (key.length < 5 && mayHold(key)) return key.length ** 2 * 0.3;
  // More than the known phrase in it: 末登录 is 未登录, not 登录.
  if (lookAlikes(key).length > 0) return key.length ** 2 * 0.5;
  return soundAlikes(key).length > 0 ? key.length ** 2 * 0.25 : 0;
}

/** The text of the pieces, with a blank before each word of letters. */
function spell(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text, starts }, at) => (at > 0 && starts && !isHan(text.charCodeAt(0)) ? ` ${text}` : text))
    .join('');
}

/** Joins unknown Han characters that are adjacent into one word. */
function mergeUnknown(spans: readonly Span[], pieces: readonly Piece[]): Span[] {
  const merged: Span[] = [];
  let open = false;
  for (const span of spans) {
    const last = merged.at(-1);
    const loose = !span.known && isHan(pieces[span.from]?.text.charCodeAt(0) ?? 0);
    if (open && loose && last && !pieces[span.from]?.starts) last.end = span.end;
    else merged.push({ ...span });
    open = loose;
  }
  return merged;
}
