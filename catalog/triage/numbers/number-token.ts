import type { Span } from '../result';

/** How a number was written. */
export type NumberForm = 'plain' | 'hex' | 'bare-hex' | 'split' | 'wrapped' | 'thousands' | 'unsigned';

/** A number of the text that could be a code. `start` is that of its sign. */
export interface NumberToken extends Span {
  /** Where the digits begin. */
  readonly digitsAt: number;
  readonly value: number;
  readonly negative: boolean;
  readonly form: NumberForm;
  /** Digits in lower case, for numbers that may be hexadecimal without saying so. */
  readonly digits: string;
}
