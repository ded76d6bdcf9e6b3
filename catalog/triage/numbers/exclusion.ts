import type { Text } from '../../schema';

/** A rule by which a number is not a code, whatever code it equals. */
export interface Exclusion {
  readonly id: string;
  readonly reason: Text;
  /** Tried on up to 72 UTF-16 units before the number’s sign. */
  readonly before?: RegExp;
  /** Tried on up to 48 UTF-16 units after the number. */
  readonly after?: RegExp;
  /** Samples: the number in question is in double angle brackets. */
  readonly catches: readonly string[];
  readonly leaves: readonly string[];
}
