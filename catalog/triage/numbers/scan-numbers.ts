import { isLikeDigit, likeDigits, misreadAt } from './misread';
import type { NumberToken } from './number-token';
import { mayBeTorn } from './torn';

const zero = 48;
const nine = 57;
/** A negative code that was printed as an unsigned number of 32 bits lies at most `widestNegative` below 2^32. */
const twoTo32 = 4_294_967_296;
const widestNegative = 200_000;

function isDigit(unit: number): boolean {
  return unit >= zero && unit <= nine;
}

function isHexDigit(unit: number): boolean {
  return isDigit(unit) || (unit >= 97 && unit <= 102) || (unit >= 65 && unit <= 70);
}

function isLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || unit === 95;
}

/**
 * Calls `visit` for every number of at most eight digits, and for numbers that are one in disguise: hexadecimal,
 * split by a blank, wrapped by a line end, with thousands separators, with letters for digits, or a negative number of 32 bits. Plain
 * numbers that are not `wanted` are passed over.
 */
export function scanNumbers(
  text: string,
  wanted: (value: number) => boolean,
  visit: (token: NumberToken) => void,
): void {
  let at = 0;
  while (at < text.length) {
    if (!isDigit(text.charCodeAt(at))) {
      at++;
      continue;
    }
    at = readNumber(text, at, wanted, visit);
  }
}

/** Reads the number whose first digit is at `at`; returns the offset to go on from. */
function readNumber(
  text: string,
  at: number,
  wanted: (value: number) => boolean,
  visit: (token: NumberToken) => void,
): number {
  let end = at;
  let value = 0;
  let next = text.charCodeAt(end);
  while (isDigit(next)) {
    value = value * 10 + (next - zero);
    next = text.charCodeAt(++end);
  }
  if (goesOn[next] === 1 || isLikeDigit(text.charCodeAt(at - 1))) {
    const disguised = readDisguised(text, at, end, visit);
    if (disguised > end) return disguised;
  }
  const width = end - at;
  if (width <= 8) {
    if (wanted(value)) visit(plain(text, at, end, value));
  } else if (width === 10 && value < twoTo32 && value > twoTo32 - widestNegative) {
    visit(unsigned(at, end, value));
  }
  return end;
}

/** What digits may go on with that are more than a plain number: most end with something else. */
const goesOn = new Uint8Array(0x10000);
for (const unit of `${likeDigits}abcdefxABCDEFX, =\\\n`) goesOn[unit.charCodeAt(0)] = 1;

/**
 * Visits what the digits from `at` to `end` are the beginning of, or a part. Returns the offset to go on from; `end`
 * where they may be a number of their own.
 */
function readDisguised(text: string, at: number, end: number, visit: (token: NumberToken) => void): number {
  const next = text.charCodeAt(end);
  visitMisread(text, at, end, visit);
  if (end === at + 1 && text.charCodeAt(at) === zero && (next === 120 || next === 88))
    return readHex(text, at, end + 1, visit);
  if (isHexDigit(next) && end - at < 4) {
    const hexEnd = readBareHex(text, at, end, visit);
    if (hexEnd > end) return hexEnd;
  }
  const joined = readJoined(text, at, end);
  if (joined) visit(joined);
  return end;
}

/** Visits it once, at its first real digit. */
function visitMisread(text: string, at: number, end: number, visit: (token: NumberToken) => void): void {
  if (!isLikeDigit(text.charCodeAt(end)) && !isLikeDigit(text.charCodeAt(at - 1))) return;
  const misread = misreadAt(text, at);
  if (!misread || hasDigit(text, misread.digitsAt, at)) return;
  const start = signStart(text, misread.digitsAt);
  visit({ ...misread, start, negative: start < misread.digitsAt });
}

function hasDigit(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isDigit(text.charCodeAt(at))) return true;
  return false;
}

/** A negative number that was printed as an unsigned one: 2^32 less its absolute value. */
function unsigned(at: number, end: number, value: number): NumberToken {
  return {
    start: at,
    digitsAt: at,
    end,
    value: twoTo32 - value,
    negative: true,
    form: 'unsigned',
    digits: '',
  };
}

function plain(text: string, at: number, end: number, value: number): NumberToken {
  const start = signStart(text, at);
  const digits = end - at === 4 ? text.slice(at, end) : '';
  return { start, digitsAt: at, end, value, negative: start < at, form: 'plain', digits };
}

/**
 * The offset of the sign of digits at `at`; `at` itself where there is none. A hyphen after a word is no sign
 * (`grid-1002`), unless the word is a key for codes (`code-1002`).
 */
function signStart(text: string, at: number): number {
  if (text.charCodeAt(at - 1) !== 45) {
    const blank = text.charCodeAt(at - 1) === 32 && text.charCodeAt(at - 2) === 45;
    const assigned = blank && /[:=([]\s?$/.test(text.slice(Math.max(0, at - 5), at - 2));
    if (assigned) return at - 2;
    return saidSignStart(text, at);
  }
  const before = text.charCodeAt(at - 2);
  if (before === 45 || isDigit(before)) return at;
  if (
    isLetter(before) &&
    !/(?:err|error|code|errno|fail|failed|rc|ret)$/i.test(text.slice(Math.max(0, at - 8), at - 1))
  )
    return at;
  return at - 1;
}

const saidSign = /(?:负|(?<![加增削缩递])减|\b(?:minus|negative)\s)\s?$/i;

/** The offset of a sign that is said: 负 70001, minus 70001. */
function saidSignStart(text: string, at: number): number {
  const last = text.charAt(at - 1).trim() || text.charAt(at - 2);
  if (!'负减seSE'.includes(last)) return at;
  const from = Math.max(0, at - 12);
  const sign = saidSign.exec(text.slice(from, at));
  return sign ? from + sign.index : at;
}

function readHex(text: string, at: number, first: number, visit: (token: NumberToken) => void): number {
  let end = first;
  while (end < text.length && isHexDigit(text.charCodeAt(end))) end++;
  const width = end - first;
  if (width >= 2 && width <= 8 && !isLetter(text.charCodeAt(end))) {
    const digits = text.slice(first, end).toLowerCase();
    const value = Number.parseInt(digits, 16);
    const start = signStart(text, at);
    if (value > twoTo32 - widestNegative) visit(unsigned(at, end, value));
    else visit({ start, digitsAt: at, end, value, negative: start < at, form: 'hex', digits });
  }
  return end;
}

/** `404b`, `40Ab`: four hexadecimal digits, the first a decimal one, with no letter beside them. */
function readBareHex(text: string, at: number, from: number, visit: (token: NumberToken) => void): number {
  let end = from;
  while (end < at + 5 && isHexDigit(text.charCodeAt(end))) end++;
  if (end - at !== 4 || isLetter(text.charCodeAt(at - 1)) || isLetter(text.charCodeAt(end))) return from;
  const digits = text.slice(at, end).toLowerCase();
  visit({ start: at, digitsAt: at, end, value: -1, negative: false, form: 'bare-hex', digits });
  return end;
}

/** A number whose digits were torn apart, put together again. The caller visits its parts as well. */
function readJoined(text: string, at: number, end: number): NumberToken | undefined {
  const next = text.charCodeAt(end);
  const isFollowed = isDigit(text.charCodeAt(end + 1));
  if (next === comma) return isFollowed ? joined(text, at, endOfThousands(text, at), 'thousands') : undefined;
  if (end - at > mostParted) return undefined;
  if (next === blank && isFollowed) return joined(text, at, endOfSplit(text, end), 'split');
  // A line may end with a blank, the mark of quoted-printable, or that of a shell.
  const lineEnd = next === blank || next === equals || next === backslash ? end + 1 : end;
  return text.charCodeAt(lineEnd) === lineFeed ? readTorn(text, at, lineEnd + 1) : undefined;
}

const tab = 9;
const lineFeed = 10;
const blank = 32;
const comma = 44;
const dot = 46;
const colon = 58;
const equals = 61;
const backslash = 92;

function isBlank(unit: number): boolean {
  return unit === blank || unit === tab;
}

const thousands = /\d{1,3}(?:,\d{3}){1,2}(?![\d.,]\d|\d)/y;

function endOfThousands(text: string, at: number): number | undefined {
  thousands.lastIndex = at;
  return thousands.test(text) ? thousands.lastIndex : undefined;
}

/** In digits: what a blank or a line end parts from the rest. */
const mostParted = 7;
const mostGroups = 4;
const longestGroup = 4;
/** Digits that are read out one by one: 1 0 0 0 1 3. */
const mostSingle = 7;

/** Where the last group ends that goes on from digits behind a blank; what a dot or a colon follows is none. */
function endOfSplit(text: string, digitsEnd: number): number | undefined {
  let found: number | undefined;
  let end = digitsEnd;
  for (let group = 0; group < mostSingle && text.charCodeAt(end) === blank; group++) {
    const start = end + 1;
    const isSingle = start - digitsEnd === 2 * group + 1;
    if (!isSingle && group >= mostGroups) break;
    end = endOfDigits(text, start);
    if (end === start || end - start > longestGroup) break;
    const next = text.charCodeAt(end);
    if (next !== dot && next !== colon) found = end;
  }
  return found;
}

/** In UTF-16 units: how far what continues a line may be indented, and how much of its lines is read. */
const deepest = 40;
const beside = 16;

/** A number that goes on in the line that begins at `next`. */
function readTorn(text: string, at: number, next: number): NumberToken | undefined {
  let from = next;
  while (from - next < deepest && isBlank(text.charCodeAt(from))) from++;
  const end = endOfDigits(text, from);
  if (end === from || end - from > mostParted || isOfLine(text, end, end - from)) return undefined;
  const found = joined(text, at, end, 'wrapped');
  if (!found) return undefined;
  const before = text.slice(Math.max(0, found.start - beside), found.start);
  return mayBeTorn(before, text.slice(from, end), text.slice(end, end + beside)) ? found : undefined;
}

/** Whether so many digits at the head of a line begin a time or a date, or number the item of a list. */
function isOfLine(text: string, end: number, length: number): boolean {
  const next = text.charAt(end);
  if (next === '') return false;
  if (isDigit(text.charCodeAt(end + 1))) return '-:./,)'.includes(next);
  return text.charCodeAt(end + 1) === blank && (next === ')' || (next === '.' && length === 1));
}

function endOfDigits(text: string, from: number): number {
  let end = from;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** Whether digits at an offset go on from others, joined or with a blank or a comma between. */
function isContinued(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return isDigit(before) || ((before === blank || before === comma) && isDigit(text.charCodeAt(at - 2)));
}

/** The number that the digits from `at` to `end` are together. */
function joined(
  text: string,
  at: number,
  end: number | undefined,
  form: NumberToken['form'],
): NumberToken | undefined {
  if (end === undefined || isContinued(text, at)) return undefined;
  const digits = text.slice(at, end).replace(/\D+/g, '');
  if (digits.length < 4 || digits.length > 8) return undefined;
  const start = signStart(text, at);
  const negative = start < at;
  return { start, digitsAt: at, end, value: Number(digits), negative, form, digits: '' };
}
