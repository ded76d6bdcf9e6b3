import type { Text } from '../../schema';
import type { CodeIndex, Reading } from '../numbers/code-index';
import { headingAt } from '../numbers/columns';
import { exclusions } from '../numbers/exclusions';
import { things } from '../numbers/key-table';
import { leadOf } from '../numbers/lead';
import type { NumberToken } from '../numbers/number-token';
import { type PlaceOrThing, placeOf } from '../numbers/place-of';
import { scanNumbers } from '../numbers/scan-numbers';
import type { RuledOut } from '../result';
import { type Sightings, touches } from '../sightings';
import type { NumberMention } from './number-mention';
import { Repetition } from './repeats';

export interface FoundNumbers {
  readonly mentions: NumberMention[];
  /** Numbers in a place for codes that are no code of ours. */
  readonly undocumented: NumberMention[];
  readonly ruledOut: RuledOut[];
}

interface Sorting {
  readonly sightings: Sightings;
  readonly found: FoundNumbers;
  readonly alike: Repetition;
  readonly placed: Repetition;
}

/** A log holds more numbers than a person will ask about. */
const mostRuledOut = 200;
/** Like mentions of one number are judged alike. */
const mostAlike = 24;
/** So many mentions of one number are judged that stand in one kind of place, good or bad for a code. */
const mostFirm = 160;
const mostLoose = 40;
/** Mentions are alike where this much of what stands before them is the same. */
const likeness = 10;
const leftReach = 72;
const rightReach = 48;

/** Sorts the numbers of a text into those that may be codes and those that are something else. */
export function findNumbers(sightings: Sightings, index: CodeIndex): FoundNumbers {
  const { text } = sightings;
  const found: FoundNumbers = { mentions: [], undocumented: [], ruledOut: [] };
  const sorting: Sorting = { sightings, found, alike: new Repetition(), placed: new Repetition() };
  scanNumbers(
    text,
    (value) => index.concerns(value),
    (token) => {
      const readings = readingsOf(index, token);
      if (readings.length === 0 && !(token.form === 'plain' && index.concerns(token.value))) return;
      if (isHopeless(text, token)) {
        if (readings.length > 0 && found.ruledOut.length < mostRuledOut) sort(sorting, token, readings);
        return;
      }
      sort(sorting, token, readings);
    },
  );
  return found;
}

function readingsOf(index: CodeIndex, token: NumberToken): readonly Reading[] {
  if (token.form === 'bare-hex') return index.bareHex(token.digits);
  const decimal = index.readings(token.value);
  const hex = token.form === 'plain' && token.digits ? index.bareHex(token.digits) : [];
  return hex.length > 0 ? [...decimal, ...hex] : decimal;
}

/** What cannot be a code, seen by its neighbours alone: the fast way through a long log. */
function isHopeless(text: string, { start, end, value, form }: NumberToken): boolean {
  if (form !== 'plain') return false;
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (isLetter(after) || (isJoint(before) && isDigit(text.charCodeAt(start - 2)))) return true;
  if ((after === 46 || after === 58) && isDigit(text.charCodeAt(end + 1))) return true;
  if (isLetter(before)) return !/(?:code|err|error|errno)$/i.test(text.slice(Math.max(0, start - 6), start));
  return value < 1000 && /[,.;/+*%)\]}-]\s{0,2}$/.test(text.slice(Math.max(0, start - 3), start));
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || unit === 95;
}

/** `.`, `:`, `-` and `/`, which join numbers to dates, times and versions. */
function isJoint(unit: number): boolean {
  return unit === 46 || unit === 58 || unit === 45 || unit === 47;
}

function sort(sorting: Sorting, token: NumberToken, readings: readonly Reading[]): void {
  const { sightings, found, alike, placed } = sorting;
  const { text } = sightings;
  if (touches(sightings.secretSpans, token)) return;
  const likeBefore = alike.admit(
    text.slice(Math.max(0, token.start - likeness), token.end),
    token,
    mostAlike,
  );
  if (!likeBefore) return;
  const before = text.slice(Math.max(0, token.start - leftReach), token.start);
  const after = text.slice(token.end, token.end + rightReach);
  const lead = leadOf(text, token.start);
  const exclusion = excludedBy(before, after);
  if (exclusion) {
    if (readings.length > 0) ruleOut(found, token, exclusion);
    return;
  }
  const heading = headingAt(text, token.start);
  const where = placeOf({ lead, before, after, negative: token.negative, heading });
  if ('thing' in where) {
    if (readings.length > 0) ruleOut(found, token, thingReason(where));
    return;
  }
  const { place } = where;
  const firm = place.weight >= 1;
  const inPlace = placed.admit(
    `${token.value} ${token.negative} ${place.id}`,
    token,
    firm ? mostFirm : mostLoose,
  );
  if (!inPlace) return;
  const mention = { token, place, lead, readings, repeats: [likeBefore, inPlace] };
  if (readings.length > 0) found.mentions.push(mention);
  else if (firm) found.undocumented.push(mention);
}

/** `code70001` is a code that was written without a blank. */
const gluedKey = /(?:^|[^A-Za-z])(?:err|error|errno|(?:err|error|ret|rsp|sub)?[_-]?code)-?$/i;

function excludedBy(before: string, after: string): Text | undefined {
  for (const rule of exclusions) {
    if (rule.id === 'inside-name' && gluedKey.test(before)) continue;
    if ((rule.before?.test(before) ?? true) && (rule.after?.test(after) ?? true)) return rule.reason;
  }
  return undefined;
}

function thingReason({ thing }: Extract<PlaceOrThing, { thing: unknown }>): Text {
  const { zh, en } = things[thing];
  return { zh: `它是${zh}。`, en: `It is ${en}.` };
}

/** Numbers of one or two digits are everywhere; nobody asks about them. */
const leastAsked = 100;

function ruleOut(found: FoundNumbers, { start, end, value }: NumberToken, reason: Text): void {
  if (value >= leastAsked && found.ruledOut.length < mostRuledOut)
    found.ruledOut.push({ span: { start, end }, reason });
}
