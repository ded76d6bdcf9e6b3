/**
 * A form in which a sentence speaks of a code in general: what is done, shown or meant whenever it comes up. Patterns
 * are tried on the whole sentence, without quotation marks and brackets, `#` in place of the number.
 */
export interface GeneralForm {
  readonly id: string;
  readonly pattern: RegExp;
  /** What makes the same form a report or a question. */
  readonly unless?: RegExp;
  /** Samples: the number in question is in double angle brackets. */
  readonly catches: readonly string[];
  readonly leaves: readonly string[];
}
