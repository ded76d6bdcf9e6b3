import type { DigitRule } from './digit-rules/digit-rule';
import { digitRules } from './digit-rules/digit-rules';

/** A set of rules: a bit for each, so that what several signs allow together is one operation. */
type RuleSet = number;

const mostRules = 31;
if (digitRules.length > mostRules) throw new RangeError('The sieve has no bit for so many rules.');

function setOf(fits: (rule: DigitRule) => boolean): RuleSet {
  return digitRules.reduce((set, rule, index) => (fits(rule) ? set | (1 << index) : set), 0);
}

const firsts = '0123456789+(';
/** The last one stands for all that is no digit. */
const seconds = '0123456789 ';
const heads = [...firsts].flatMap((first) => [...seconds].map((second) => first + second));
const ascii = Array.from({ length: 128 }, (_, unit) => String.fromCharCode(unit));

/** By `headAt`: the rules that may begin so. */
const beginning = Int32Array.from(heads, (head) => setOf(({ begins }) => begins?.test(head) ?? true));
/** By character of ASCII: the rules of which it may stand behind `next`. */
const beyond = Int32Array.from(ascii, (sign) => setOf((rule) => rule.beyond?.test(sign) ?? true));
const anyBeyond = setOf((rule) => rule.beyond === undefined);

/** No rule begins with more digits. */
const longest = Math.max(...digitRules.map(({ first: [, most] }) => most));
const ofLength = Int32Array.from({ length: longest + 1 }, (_, length) =>
  setOf(({ first: [least, most] }) => length >= least && length <= most),
);
/** The rules for so many digits before a character, by both; for any character beyond ASCII, by 0. */
const before = new Int32Array((longest + 1) * ascii.length);
for (const [next, sign] of ascii.entries()) {
  const followed = setOf((rule) => rule.next?.includes(sign) ?? true);
  for (let length = 0; length <= longest; length++)
    before[length * ascii.length + next] = followed & (ofLength[length] ?? 0);
}

/**
 * The rules that may match at `start`, where so many first digits end at `end`, by the two characters before and the two
 * behind these: most numbers of a log have none.
 */
export function rulesAt(text: string, start: number, end: number, length: number): RuleSet {
  if (length > longest) return 0;
  const next = text.charCodeAt(end);
  const set = before[length * ascii.length + (next < ascii.length ? next : 0)] ?? 0;
  return set & (beginning[headAt(text, start)] ?? 0) & beyondAt(text, end + 1);
}

function beyondAt(text: string, at: number): RuleSet {
  if (at >= text.length) return beyond[0] ?? 0;
  const unit = text.charCodeAt(at);
  if (unit < ascii.length) return beyond[unit] ?? 0;
  const sign = text.charAt(at);
  return anyBeyond | setOf((rule) => rule.beyond?.test(sign) ?? false);
}

/** The first rule of a set that has any. */
export function firstOf(set: RuleSet): DigitRule | undefined {
  return digitRules[31 - Math.clz32(set & -set)];
}

/** A set without its first rule. */
export function withoutFirst(set: RuleSet): RuleSet {
  return set & (set - 1);
}

const zero = 48;
const plus = 43;

/** The index of what begins at an offset in `heads`. */
function headAt(text: string, at: number): number {
  const first = digitAt(text, at);
  const second = digitAt(text, at + 1);
  return (first < 10 ? first : text.charCodeAt(at) === plus ? 10 : 11) * seconds.length + second;
}

/** The digit at an offset; 10 where there is none. */
function digitAt(text: string, at: number): number {
  const digit = text.charCodeAt(at) - zero;
  return digit >= 0 && digit <= 9 ? digit : 10;
}
