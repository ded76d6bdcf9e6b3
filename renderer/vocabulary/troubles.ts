import type { Notice, Problem } from '../../bridge/contract/problems';
import type { LeftOut } from '../../catalog/batch/left-out';

/** Problems that the window itself notices. */
type OwnProblem =
  | { code: 'empty-paste' | 'no-text' }
  /** Nothing of what was opened can be read. */
  | { code: 'nothing-to-read'; left: readonly LeftOut[] }
  /** Some of it cannot. */
  | { code: 'left-out'; left: readonly LeftOut[] }
  /** A text of the paste cannot be hidden by hand. */
  | { code: 'not-hidden'; why: 'too-long' | 'too-many' }
  /** How many values were replaced in a copy. */
  | { code: 'withheld'; count: number };

/** Anything a person may have to be told: a failed request, a notice of main, or a problem of the window. */
export type Trouble = Problem | Notice | OwnProblem;

/** A sentence for each kind of trouble: what is wrong, what is not lost, what to do. */
export type Sentences = {
  [Code in Trouble['code']]: (trouble: Extract<Trouble, { code: Code }>) => string;
};
