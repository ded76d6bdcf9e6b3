import type { Entry } from '../../../schema';
import { lineAround } from '../../lines';
import { namesOf } from '../../names/name-index';
import type { NameMention } from '../../names/name-mention';
import { wordsOf } from '../../names/spelling';
import type { Span } from '../../result';
import type { Sightings } from '../../sightings';
import { beginsAt, within } from '../../spans';
import { matchesIn } from '../../text/matches';
import type { NumberMention } from '../clue/number-mention';

const token = /[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+/g;
const lineReach = 72;

/**
 * Whether the paste looks like the table of a sibling SDK: a constant named in our manner has one of our numbers and
 * is not ours, or one of our names has another number. Then even the rows that agree may mean something else, so the
 * whole paste is doubtful. At most 60 names and 60 numbers are looked at.
 */
export function isForeignTable(
  sightings: Sightings,
  numbers: readonly NumberMention[],
  contradicts: (name: NameMention) => boolean,
): boolean {
  if (sightings.names.length === 0) return false;
  const odd = sightings.names.slice(0, 60).filter(contradicts).length;
  if (odd > 0 && odd < sightings.names.length) return true;
  return numbers.slice(0, 60).some((number) => isOtherConstant(sightings, number));
}

/**
 * Whether a constant on the number's line is named like the number's entry (the first two words agree) and is not one
 * of the catalog's: `LIVE_ERR_ROOM = 1007` where the catalog has `LIVE_ERR_TOKEN` for 1007.
 */
function isOtherConstant(
  { text, names }: Sightings,
  { token: number, readings, place }: NumberMention,
): boolean {
  if (place.id !== 'map-key' && place.id !== 'constant') return false;
  const { start: from, end: to } = lineAround(text, number, lineReach);
  for (const match of matchesIn(text.slice(from, to), token)) {
    const start = from + match.index;
    if (beginsAt(names, start)) return false;
    const words = wordsOf(match[0]);
    const isAlike = readings.some(
      ({ entry }) => entry.symbol !== undefined && sharesManner(wordsOf(entry.symbol), words),
    );
    if (isAlike) return true;
  }
  return false;
}

/** Words of constants that say nothing of what they are about. */
const emptyWords = /^(?:err|error|code|not|the|fail|failed|failure|invalid|server|user)$/;
const constantBefore =
  /(?<!\w)([A-Z][A-Z0-9]{1,30}(?:_[A-Z0-9]{1,30}){1,8})["']?(?:[^\S\n]?[(<:=]{1,2}[^\S\n]?|,[^\S\n]?(?:reason|code|rc|ret|status|error)[^\S\n]?[:=]?[^\S\n]?)["']?$/;
const constantAfter =
  /^["']?[^\S\n]?(?:[(:,-]|[^\S\n])[^\S\n]?["']?([A-Z][A-Z0-9]{1,30}(?:_[A-Z0-9]{1,30}){1,8})(?![\w.])/;

/** A constant joined to a number that is in no document: `ROOM_FULL(-2346)`. */
function strayConstant({ text, names }: Sightings, { start, end }: Span): string | undefined {
  const left = text.slice(Math.max(0, start - 80), start);
  const right = text.slice(end, end + 80);
  const found = constantBefore.exec(left)?.[1] ?? constantAfter.exec(right)?.[1];
  if (found === undefined) return undefined;
  const near = within(names, { start: Math.max(0, start - 80), end: end + 80 }).filter(
    ({ hit }) => !hit.isPart,
  );
  return near.some((name) => name.token === found) ? undefined : found;
}

/**
 * Whether such a constant has fewer than two words in common with an entry of the number: -2346 is documented for
 * something else.
 */
export function isUnlike(constant: string | undefined, entry: Entry): boolean {
  if (constant === undefined) return false;
  const words = wordsOf(constant).filter((word) => word.length > 2 && !emptyWords.test(word));
  const ours = new Set(namesOf(entry).flatMap((name) => wordsOf(name)));
  return words.filter((word) => ours.has(word)).length < Math.min(2, words.length);
}

/** What constants beside a number say of it, whichever entry it may be. */
export function constantsBeside(
  sightings: Sightings,
  mention: NumberMention,
): { readonly other: boolean; readonly stray: string | undefined } {
  return {
    other: isOtherConstant(sightings, mention),
    stray: strayConstant(sightings, mention.token),
  };
}

function sharesManner(ours: readonly string[], theirs: readonly string[]): boolean {
  return ours.length > 2 && theirs.length > 2 && ours[0] === theirs[0] && ours[1] === theirs[1];
}
