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

/** In UTF-16 units: how much of the text around a value it is judged by. */
export const lookAround = 48;

export interface PatternRule {
  kind: SecretKind;
  reason: string;
  triggers: readonly string[];
  /** Sticky, with bounded repetitions; tried where a trigger begins. Whichever of its groups matched is the secret. */
  at: RegExp;
  accept?: (value: string, before: string) => boolean;
}

export function patternRule({ kind, reason, triggers, at, accept }: PatternRule): SecretRule {
  return {
    reason,
    triggers,
    find({ text }, start) {
      at.lastIndex = start;
      const match = at.exec(text);
      const value = match?.slice(1).find((group) => group !== undefined);
      if (!match || !value) return undefined;
      const end = match.index + match[0].length;
      const from = end - value.length;
      if (accept && !accept(value, text.slice(Math.max(0, from - lookAround), from))) return undefined;
      return { kind, start: from, end };
    },
  };
}
