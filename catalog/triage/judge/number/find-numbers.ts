import type { Text } from '../../../schema';
import type { CodeIndex, Reading } from '../../numbers/code-index';
import { things } from '../../numbers/key-table';
import type { Lead } from '../../numbers/lead';
import type { NumberToken } from '../../numbers/number-token';
import { constantValue } from '../../numbers/places';
import { scanMasked } from '../../numbers/scan-masked';
import { scanNotations } from '../../numbers/scan-notations';
import { scanNumbers } from '../../numbers/scan-numbers';
import { scanSpoken } from '../../numbers/scan-spoken';
import type { PlaceOrThing } from '../../numbers/site';
import { isSurelyNoCode } from '../../numbers/surely-no-code';
import type { RuledOut, Span } from '../../result';
import type { Sightings } from '../../sightings';
import { touches, within } from '../../spans';
import type { NumberMention } from '../clue/number-mention';
import { Repetition } from '../clue/repeats';
import { withChoices } from './choices';

/** Each list by ascending start. */
export interface FoundNumbers {
  /** Numbers that equal a code of the catalog and may be it. */
  readonly mentions: NumberMention[];
  /** Numbers that stand like codes and are none of the catalog: near misses. */
  readonly undocumented: NumberMention[];
  readonly ruledOut: RuledOut[];
}

interface Sorting {
  readonly sightings: Sightings;
  readonly found: FoundNumbers;
  /** Kinds: the number and the few units before it. */
  readonly byText: Repetition;
  /** Kinds: the number and its place. */
  readonly byPlace: Repetition;
}

/** More reasons than a person will read. */
const mostRuledOut = 200;
/** Mentions of one number with the same text before them: so many are judged, the rest only counted. */
const mostAlike = 12;
/** Mentions of one number in one place: so many are judged where the place speaks for a code, and where not. */
const mostFirm = 48;
const mostLoose = 16;
/** The weight of a place from which on it speaks for a code. */
const firmWeight = 1;
/** In UTF-16 units: how much text before a mention makes it like another one. */
const likeness = 10;
/** In UTF-16 units. Digits are spelled out, and said to be lost, by people; a longer text is a log. */
const longestTalk = 20_000;
/** In UTF-16 units: how much of the text is read between two reports on how far it is. */
const step = 65_536;

/**
 * Sorts the numbers of a text into those that may be codes and those that are something else.
 *
 * Of `12:30:01 line 70001 errorCode 70001`, the parts of the time are passed over; the first
 * 70001 is ruled out as a line number; the second is a mention in the place `code-key`. A number that is ruled out is
 * reported only if it equals a code: nobody asks about the others.
 */
export function findNumbers(
  sightings: Sightings,
  index: CodeIndex,
  advance: (share: number) => void,
): FoundNumbers {
  const { text } = sightings;
  const found: FoundNumbers = { mentions: [], undocumented: [], ruledOut: [] };
  const sorting: Sorting = { sightings, found, byText: new Repetition(), byPlace: new Repetition() };
  let next = step;
  const visit = (token: NumberToken) => {
    if (token.start > next) {
      advance(token.start / text.length);
      next = token.start + step;
    }
    const readings = readingsOf(index, token);
    if (readings.length === 0 && !(token.form === 'plain' && index.concerns(token.value))) return;
    // A documented number is looked at all the same, for the reason why, as long as reasons are collected.
    const reasonWanted = readings.length > 0 && found.ruledOut.length < mostRuledOut;
    if (!reasonWanted && isSurelyNoCode(text, token)) return;
    sortNumber(sorting, token, readings);
  };
  scanNumbers(text, (value) => index.concerns(value), visit);
  if (text.length <= longestTalk) {
    scanNotations(text, visit);
    scanSpoken(text, visit);
    scanMasked(text, visit);
  }
  found.mentions.sort((a, b) => a.token.start - b.token.start);
  return { ...found, mentions: withChoices(text, withoutParts(found.mentions)) };
}

/**
 * Without the numbers within one of which a digit is lost, or which is written in parts: 10003 in `10003 or 08`, 403 in
 * `30_000_403`. By ascending start.
 */
function withoutParts(mentions: readonly NumberMention[]): readonly NumberMention[] {
  const wholes = mentions.filter(isWhole);
  if (wholes.length === 0) return mentions;
  return mentions.filter(
    (mention) =>
      isWhole(mention) ||
      !wholes.some(({ token: { start, end } }) => start <= mention.token.start && mention.token.end <= end),
  );
}

const isWhole = ({ token: { form }, readings }: NumberMention): boolean =>
  form === 'notation' || form === 'loose-notation' || (form === 'masked' && readings.length > 1);

function readingsOf(index: CodeIndex, token: NumberToken): readonly Reading[] {
  if (token.form === 'bare-hex') return index.bareHex(token.digits);
  if (token.form === 'masked') return index.matching(token.digits);
  const decimal = index.readings(token.value);
  const hex = token.form === 'plain' && token.digits ? index.bareHex(token.digits) : [];
  return hex.length > 0 ? [...decimal, ...hex] : decimal;
}

/** Puts one number into the list where it belongs, or into none where it is a repeat or part of a secret. */
function sortNumber(sorting: Sorting, token: NumberToken, readings: readonly Reading[]): void {
  const { sightings, found, byText, byPlace } = sorting;
  const { text } = sightings;
  if (touches(sightings.secretSpans, token)) return;
  const likeRepeats = byText.admit(
    text.slice(Math.max(0, token.start - likeness), token.end),
    token,
    mostAlike,
  );
  if (!likeRepeats) return;
  const standing = sightings.standingAt(token);
  if ('excluded' in standing) {
    if (readings.length > 0) ruleOut(found, token, standing.excluded);
    return;
  }
  const { lead, where } = standing;
  const valueOfOurs = 'thing' in where && isOurs(sightings, token, lead);
  if ('thing' in where && !valueOfOurs) {
    if (readings.length > 0) ruleOut(found, token, thingReason(where));
    return;
  }
  const place = 'place' in where ? where.place : constantValue;
  const firm = place.weight >= firmWeight;
  const placeRepeats = byPlace.admit(
    `${token.value} ${token.negative} ${place.id}`,
    token,
    firm ? mostFirm : mostLoose,
  );
  if (!placeRepeats) return;
  const mention = { token, place, lead, readings, repeats: [likeRepeats, placeRepeats] };
  if (readings.length > 0) found.mentions.push(mention);
  else if (firm) found.undocumented.push(mention);
}

/** `SERVER_TIMEOUT 16449`: the name ends like that of a time, and is the name of a code. */
function isOwnName({ names }: Sightings, lead: Span | undefined): boolean {
  return lead !== undefined && within(names, lead).some(({ hit }) => !hit.common || hit.exact);
}

function isOurs(sightings: Sightings, token: NumberToken, lead: Lead | undefined): boolean {
  return isOwnName(sightings, lead) || isNumberOfName(sightings, token, lead);
}

/** What numbers a thing, and an error beside its name: `SERVER_TIMEOUT, no. 16449`. */
const numbering = /^(?:编号|序号|号|no|num|nr|number)$/i;
/** In UTF-16 units before a number. */
const nameBefore = 48;

function isNumberOfName({ names, text }: Sightings, { start }: NumberToken, lead: Lead | undefined): boolean {
  if (!lead || !numbering.test(lead.word)) return false;
  return within(names, { start: start - nameBefore, end: start }).some(
    ({ hit, end }) => !hit.common && hit.exact && !text.slice(end, start).includes('\n'),
  );
}

function thingReason({ thing }: Extract<PlaceOrThing, { thing: unknown }>): Text {
  const { zh, en } = things[thing];
  return { zh: `它是${zh}。`, en: `It is ${en}.` };
}

/** Numbers of one or two digits are everywhere: that they are no code needs no reason. */
const leastAsked = 100;

function ruleOut(found: FoundNumbers, { start, end, value }: NumberToken, reason: Text): void {
  if (value >= leastAsked && found.ruledOut.length < mostRuledOut)
    found.ruledOut.push({ span: { start, end }, reason });
}
