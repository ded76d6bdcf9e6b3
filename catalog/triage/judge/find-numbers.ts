import type { Text } from '../../schema';
import type { CodeIndex, Reading } from '../numbers/code-index';
import { headingAt } from '../numbers/columns';
import { exclusions } from '../numbers/exclusions';
import { things } from '../numbers/key-table';
import { leadOf } from '../numbers/lead';
import type { NumberToken } from '../numbers/number-token';
import { type Standing, standingOf } from '../numbers/place-of';
import { scanNumbers } from '../numbers/scan-numbers';
import type { RuledOut, Span } from '../result';
import { type Scene, touches } from '../scene';
import type { NumberMention } from './judge-number';

/** How often a number was seen in one way, and the places beyond those that are judged. */
type Alike = Map<string, { count: number; repeats: Span[] }>;

export interface FoundNumbers {
  readonly mentions: NumberMention[];
  /** Numbers in a place for codes that are no code of ours. */
  readonly undocumented: NumberMention[];
  readonly ruledOut: RuledOut[];
}

/** A log holds more numbers than a person will ask about. */
const mostRuledOut = 200;
/** Like mentions of one number are judged alike: a log may repeat one a hundred thousand times. */
const mostAlike = 40;
/** Mentions are alike where this much of what stands before them is the same. */
const likeness = 10;
const mostKinds = 100_000;
const leftReach = 72;
const rightReach = 48;

/** Sorts the numbers of a text into those that may be codes and those that are something else. */
export function findNumbers(scene: Scene, index: CodeIndex): FoundNumbers {
  const { text } = scene;
  const found: FoundNumbers = { mentions: [], undocumented: [], ruledOut: [] };
  const alike: Alike = new Map();
  scanNumbers(text, (token) => {
    const readings = readingsOf(index, token);
    if (readings.length === 0 && !(token.form === 'plain' && index.concerns(token.value))) return;
    if (isHopeless(text, token)) {
      if (readings.length > 0 && found.ruledOut.length < mostRuledOut)
        sift(scene, token, readings, found, alike);
      return;
    }
    sift(scene, token, readings, found, alike);
  });
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

function sift(
  scene: Scene,
  token: NumberToken,
  readings: readonly Reading[],
  found: FoundNumbers,
  alike: Alike,
): void {
  const { text } = scene;
  if (touches(scene.sealed, token)) return;
  const key = text.slice(Math.max(0, token.start - likeness), token.end);
  const known = alike.get(key) ?? { count: 0, repeats: [] };
  if (alike.size < mostKinds) alike.set(key, known);
  known.count++;
  if (known.count > mostAlike) {
    known.repeats.push({ start: token.start, end: token.end });
    return;
  }
  const before = text.slice(Math.max(0, token.start - leftReach), token.start);
  const after = text.slice(token.end, token.end + rightReach);
  const lead = leadOf(text, token.start);
  const exclusion = excludedBy(before, after);
  if (exclusion) {
    if (readings.length > 0) ruleOut(found, token, exclusion);
    return;
  }
  const heading = headingAt(text, token.start);
  const standing = standingOf({ lead, before, after, negative: token.negative, heading });
  if ('thing' in standing) {
    if (readings.length > 0) ruleOut(found, token, thingReason(standing));
    return;
  }
  const mention = {
    token,
    place: standing.place,
    lead,
    readings,
    repeats: known.count === 1 ? known.repeats : [],
  };
  if (readings.length > 0) found.mentions.push(mention);
  else if (standing.place.weight >= 1) found.undocumented.push(mention);
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

function thingReason(standing: Extract<Standing, { thing: unknown }>): Text {
  const { zh, en } = things[standing.thing];
  return { zh: `它是${zh}。`, en: `It is ${en}.` };
}

function ruleOut(found: FoundNumbers, { start, end }: Span, reason: Text): void {
  if (found.ruledOut.length < mostRuledOut) found.ruledOut.push({ span: { start, end }, reason });
}
