import type { Span } from '../result';
import { matchesIn } from '../text/matches';
import type { NameHit, NameIndex } from './name-index';
import type { NameMention } from './name-mention';
import { plainName } from './spelling';

/** In UTF-16 units: names are told by people, and in the titles of dialogs; a longer text is a log. */
const longestTalk = 20_000;
/** In letters: what is shorter may be said of anything. */
const shortest = 10;
const mostWords = 8;

/** Words that are all in capitals, or begin with one: CHANNEL JOIN MEETING MODE ERROR, Remote Stream Not Exist. */
const capitals = /(?<![\w.])[A-Z][A-Za-z\d]*(?: [A-Z][A-Za-z\d]*){1,9}(?![\w])/g;
/** Words with their joints read out: signal underscore channel underscore error. */
const readOut =
  /\b[A-Za-z]{2,20}(?:\s?(?:\bunderscore\b|\bunder score\b|下划线|底杠|\bdash\b)\s?[A-Za-z\d]{1,20}){1,8}/gi;
const joint = /\s?(?:\bunderscore\b|\bunder score\b|下划线|底杠|\bdash\b)\s?/i;
/** Letters one by one: A V _ E R R _ F A I L E D. */
const letters = /(?<![\w] ?)(?:[A-Za-z_] ){8,60}[A-Za-z](?!\w)/g;
/** Parted by the hyphen of whoever sets lines: Channel-Join- at the end of one, AlreadyIn on the next. */
const hyphened = /\b[A-Za-z_]{3,40}-\n\s{0,8}[A-Za-z_]{2,40}\b/g;

/** Calls `visit` for every name that is told in words or letters, and not written as the catalog writes it. */
export function scanToldNames(text: string, index: NameIndex, visit: (mention: NameMention) => void): void {
  if (text.length > longestTalk) return;
  for (const match of matchesIn(text, capitals)) {
    const words = match[0].split(' ');
    visitWithin(words, match.index, index, visit);
  }
  for (const match of matchesIn(text, readOut)) {
    const words = match[0].split(joint);
    visitWhole(words, spanOf(match), index, visit);
  }
  for (const match of matchesIn(text, letters))
    visitWhole([match[0].replaceAll(' ', '')], spanOf(match), index, visit);
  for (const match of matchesIn(text, hyphened))
    visitWhole([match[0].replace(/-\n\s*/, '')], spanOf(match), index, visit);
}

const spanOf = ({ 0: whole, index }: RegExpExecArray): Span => ({ start: index, end: index + whole.length });

/** The longest name among words that stand in a row, each of them once. */
function visitWithin(
  words: readonly string[],
  at: number,
  index: NameIndex,
  visit: (mention: NameMention) => void,
): void {
  let from = at;
  for (let first = 0; first < words.length - 1; first++) {
    for (let last = Math.min(words.length, first + mostWords); last > first + 1; last--) {
      const some = words.slice(first, last);
      if (visitWhole(some, { start: from, end: from + some.join(' ').length }, index, visit)) return;
    }
    from += (words[first] ?? '').length + 1;
  }
}

/** Whether the words are a name of the catalog as a whole. */
function visitWhole(
  words: readonly string[],
  span: Span,
  index: NameIndex,
  visit: (mention: NameMention) => void,
): boolean {
  const token = words.join('_');
  const hit = token.length < shortest ? undefined : index.find(token);
  if (!hit || !isWhole(hit, token)) return false;
  visit({ ...span, hit, token });
  return true;
}

const isWhole = (hit: NameHit, token: string): boolean =>
  hit.errors === 0 && !hit.common && !hit.isPart && plainName(hit.name) === plainName(token);
