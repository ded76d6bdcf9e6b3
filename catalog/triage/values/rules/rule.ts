import type { Parameter } from '../../../pack/value-checks';
import type { Text } from '../../../schema';
import type { Outcome } from '../outcomes';
import type { StatedValue } from '../stated-value';

/** A value that may be what is wrong. */
export interface Suspect extends StatedValue {
  readonly outcome: Outcome;
  /** Whether it must not be shown: it is among the secrets. */
  readonly hidden: boolean;
}

/** What a rule is asked of: every value of its parameters, and how to get at those of others. */
export interface Asked {
  readonly parameter: Parameter;
  readonly values: readonly Suspect[];
  readonly others: (parameter: string) => readonly Suspect[];
  readonly parameterOf: (id: string) => Parameter | undefined;
  readonly text: string;
  /** When the error came, and other times: see `times.ts`. */
}

/** What breaks a rule: a sentence, and the values that it names. */
export interface Broken {
  readonly said: Text;
  readonly by: readonly StatedValue[];
}
