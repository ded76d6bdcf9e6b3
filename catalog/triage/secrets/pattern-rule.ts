import { before } from './around';
import type { SecretKind } from './kinds';
import type { SecretRule } from './rule';

export interface PatternRule {
  kind: SecretKind;
  reason: string;
  triggers: readonly string[];
  /**
   * Sticky, with bounded repetitions; tried where a trigger begins. Whichever of its groups matched is the secret, and
   * ends where the match ends.
   */
  at: RegExp;
  /** Whether the value counts; `lead` is the text right before it. */
  accept?: (value: string, lead: string) => boolean;
}

export function patternRule({ kind, reason, triggers, at, accept }: PatternRule): SecretRule {
  return {
    reason,
    triggers,
    find({ text }, start) {
      at.lastIndex = start;
      const match = at.exec(text);
      const value = match?.slice(1).find((group) => group !== undefined);
      if (!value) return undefined;
      const end = at.lastIndex;
      const from = end - value.length;
      return !accept || accept(value, before(text, from)) ? { kind, start: from, end } : undefined;
    },
  };
}
