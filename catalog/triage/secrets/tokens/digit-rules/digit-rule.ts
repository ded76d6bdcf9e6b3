import type { SecretKind } from '../../kinds';
import type { Context } from '../context';

/** A secret that begins with digits. */
export interface DigitRule {
  kind: SecretKind;
  reason: string;
  /** How many digits it begins with, at least and at most. */
  first: readonly [least: number, most: number];
  /** What its first two characters are: a `+`, a `(`, digits. This and the next two save trying the pattern in vain. */
  begins?: RegExp;
  /** What must follow its first digits: one of the characters; without it anything. */
  next?: string;
  /** What the character behind `next` must be; without it anything. */
  beyond?: RegExp;
  /** Sticky, with bounded repetitions; tried where its first digits begin, or at a `+` or `(` right before them. */
  at: RegExp;
  accept?(value: string, context: Context): boolean;
}

/** A pattern behind which nothing may continue a number, a version or a name. */
export const whole = (...alternatives: string[]): RegExp =>
  new RegExp(String.raw`(?:${alternatives.join('|')})(?![\w]|[.:-]\d)`, 'y');

export const year = '(?:18|19|20)\\d{2}';
export const monthAndDay = '(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])';
