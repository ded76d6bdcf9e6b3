import type { Span } from '../result';

/**
 * How a number was written; `split`, `wrapped` and `thousands` are digits that were put together again, in `misread`
 * some digits are letters that look like them, `spoken` are words for digits, and of `masked` a digit could not be read.
 * A `notation` is one of programs and standards (30_000_403, 70003L); versions or amounts are written in a
 * `loose-notation` as well (7.0.0.2.0).
 */
export type NumberForm =
  | 'plain'
  | 'hex'
  | 'bare-hex'
  | 'split'
  | 'wrapped'
  | 'thousands'
  | 'unsigned'
  | 'misread'
  | 'spoken'
  | 'notation'
  | 'loose-notation'
  | 'masked';

/** A number of the text that could be a code. `start` is the offset of its sign. */
export interface NumberToken extends Span {
  /** The offset of the first digit. */
  readonly digitsAt: number;
  /** Without its sign; -1 where the digits are hexadecimal without saying so. */
  readonly value: number;
  readonly negative: boolean;
  readonly form: NumberForm;
  /**
   * In lower case, for numbers that may be hexadecimal; of masked ones a regular expression of the digits that they may
   * be, such as `160.`; otherwise empty.
   */
  readonly digits: string;
}
