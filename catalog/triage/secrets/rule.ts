import type { Span } from '../result';
import type { SecretKind } from './kinds';
import type { Runs } from './runs';

export interface FoundSecret extends Span {
  kind: SecretKind;
  /** What a team calls a kind of its own. */
  name?: string;
}

/**
 * How one kind of secret looks, tried wherever one of its triggers stands. It must take bounded time for each of them,
 * apart from what `runs` reads.
 */
export interface SecretRule {
  readonly reason: string;
  /** In lower case. */
  readonly triggers: readonly string[];
  /** The secret at a trigger. `start` and `end` are those of the trigger. */
  find(runs: Runs, start: number, end: number): FoundSecret | undefined;
}

/** In UTF-16 units: how much of the text before and after itself a secret is judged by. */
export const lookAround = 48;

export const before = (text: string, at: number, length = lookAround): string =>
  text.slice(Math.max(0, at - length), at);

/** A rule whose pattern, sticky and with bounded repetitions, is tried at each trigger; its group `value` is the secret. */
export function patternRule(rule: {
  kind: SecretKind;
  reason: string;
  triggers: readonly string[];
  at: RegExp;
  accept?: (value: string, before: string) => boolean;
}): SecretRule {
  const { kind, reason, triggers, at, accept } = rule;
  return {
    reason,
    triggers,
    find({ text }, start) {
      at.lastIndex = start;
      const match = at.exec(text);
      const value = Object.values(match?.groups ?? {}).find((group) => group !== undefined);
      if (!match || !value) return undefined;
      const end = match.index + match[0].length;
      const from = end - value.length;
      if (accept && !accept(value, before(text, from))) return undefined;
      return { kind, start: from, end };
    },
  };
}
