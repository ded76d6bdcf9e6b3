import type { Span } from '../result';
import type { SecretKind } from './kinds';
import type { Runs } from './runs';

export interface FoundSecret extends Span {
  kind: SecretKind;
  /** What a team calls a kind of its own. */
  name?: string;
  /** The index of the stretch that a person hides by hand. */
  stretch?: number;
}

/**
 * How secrets of one make look, tried wherever one of its triggers stands. It must take bounded time for each of them,
 * apart from what `runs` reads.
 */
export interface SecretRule {
  readonly reason: string;
  /** In lower case. */
  readonly triggers: readonly string[];
  /** The secret at a trigger. `start` and `end` are those of the trigger. */
  find(runs: Runs, start: number, end: number): FoundSecret | undefined;
}
