import type { DigitRule } from './digit-rules/digit-rule';
import { digitRules } from './digit-rules/digit-rules';

/** A rule, with what it says of the characters around its first digits as tables. */
export interface SievedRule {
  readonly rule: DigitRule;
  /** By `headAt`. */
  readonly begins: Uint8Array;
  /** By character of ASCII. */
  readonly beyond: Uint8Array;
}

const firsts = '0123456789+(';
/** The last one stands for all that is no digit. */
const seconds = '0123456789 ';
const heads = [...firsts].flatMap((first) => [...seconds].map((second) => first + second));
const ascii = Array.from({ length: 128 }, (_, unit) => String.fromCharCode(unit));

const sieved = digitRules.map((rule): SievedRule => {
  const { begins = /^/, beyond = /^/ } = rule;
  return { rule, begins: flagsOf(heads, begins), beyond: flagsOf(ascii, beyond) };
});

function flagsOf(texts: readonly string[], pattern: RegExp): Uint8Array {
  return Uint8Array.from(texts, (text) => (pattern.test(text) ? 1 : 0));
}

/** No rule begins with more digits. */
const longest = Math.max(...digitRules.map(({ first: [, most] }) => most));
/** The rules for so many digits before a character, by both; for any character beyond ASCII, by 0. */
const rulesFor: readonly (readonly SievedRule[])[] = Array.from(
  { length: (longest + 1) * ascii.length },
  (_, index) => {
    const length = Math.floor(index / ascii.length);
    const sign = ascii[index % ascii.length] ?? '';
    return sieved.filter(
      ({ rule: { first, next } }) =>
        length >= first[0] && length <= first[1] && (next?.includes(sign) ?? true),
    );
  },
);

/** The rules for so many digits before a character, in the order in which they are tried. */
export function rulesBefore(length: number, next: number): readonly SievedRule[] {
  if (length > longest) return [];
  return rulesFor[length * ascii.length + (next < ascii.length ? next : 0)] ?? [];
}

/** Whether a rule may match at `start`, where its first digits end at `end`. */
export function mayMatch(
  { rule, begins, beyond }: SievedRule,
  text: string,
  start: number,
  end: number,
): boolean {
  if (begins[headAt(text, start)] === 0) return false;
  if (end + 1 >= text.length) return beyond[0] === 1;
  const unit = text.charCodeAt(end + 1);
  return unit < ascii.length ? beyond[unit] === 1 : (rule.beyond?.test(text.charAt(end + 1)) ?? true);
}

const zero = 48;
const plus = 43;

/** The index of what begins at an offset in `heads`. */
function headAt(text: string, at: number): number {
  const first = digitAt(text, at) ?? (text.charCodeAt(at) === plus ? 10 : 11);
  return first * seconds.length + (digitAt(text, at + 1) ?? 10);
}

function digitAt(text: string, at: number): number | undefined {
  const digit = at < text.length ? text.charCodeAt(at) - zero : -1;
  return digit >= 0 && digit <= 9 ? digit : undefined;
}
