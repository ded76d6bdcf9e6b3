import type { Notice, Problem } from '../../bridge/contract/problems';

/** Problems that the window itself notices. */
type OwnProblem =
  | { code: 'empty-paste' | 'no-text' }
  /** So many values were replaced in what was copied. */
  | { code: 'withheld'; count: number }
  /** In UTF-16 units. */
  | { code: 'selection-too-long'; size: number; limit: number };

/** Whatever a person may have to be told: a request that failed, a notice of main's, or a problem of the window's. */
export type Trouble = Problem | Notice | OwnProblem;

/** One sentence for each kind of trouble: what is the matter, what is not lost, what to do. */
export type Sentences = {
  [Code in Trouble['code']]: (trouble: Extract<Trouble, { code: Code }>) => string;
};
