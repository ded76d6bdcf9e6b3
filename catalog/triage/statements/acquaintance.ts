import type { Span } from '../result';
import type { Vocabulary } from './vocabulary';

/** In UTF-16 units: how far around a number its speaker is looked for. */
export const speakerReach = 220;

/** Whom triage knows, when it is asked who speaks. */
export interface Acquaintance {
  readonly vocabulary: Vocabulary;
  /** Whether a span of the text is the name of a product that a pack knows. */
  readonly isKnown: (span: Span) => boolean;
  /** Whether a line bears the mark of a neighbour, who speaks there then. */
  readonly isOthers: (line: Span) => boolean;
}

const namePart = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g;
/** Parts of names that every host or package has. */
const everybodysParts = new Set(
  'com cn net org io www api dev app example localhost internal error errors exception domain failure fault kit sdk lib util utils impl base my test demo index bundle min js ts kt swift mm main anonymous onfail onerror async await object number string dom ns type range syntax reference runtime illegal argument state null pointer platform socket io rtc av ui db web wx tui sub inner outer extra ext ret native java javax lang kotlin kotlinx concurrent execution completion unsupported operation'.split(
    ' ',
  ),
);

/** Whether a name has a part that says whose it is, and nobody knows it. */
export function isStrange(written: string, vocabulary: Vocabulary): boolean {
  const parts = written.match(namePart) ?? [];
  const isPlain = (part: string) => everybodysParts.has(part.toLowerCase()) || vocabulary.hasLatin(part);
  return parts.some((part) => part.length > 1 && !isPlain(part) && !isCompound(part, isPlain));
}

/** `roomkit` is two words that nobody owns, and `sdkappid` three. */
function isCompound(part: string, isPlain: (word: string) => boolean): boolean {
  for (let at = 3; at <= part.length - 2; at++) {
    if (!isPlain(part.slice(0, at))) continue;
    const rest = part.slice(at);
    if ((rest.length > 2 || shortWords.has(rest)) && isPlain(rest)) return true;
    if (rest.length > 4 && isCompound(rest, isPlain)) return true;
  }
  return false;
}
/** Words of two letters that end names. */
const shortWords = new Set(['id', 'no', 'db', 'ui']);
