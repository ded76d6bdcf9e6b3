import type { Text } from '../../../catalog/schema';
import { type Finding, sharedPlace } from '../../../catalog/triage/result';

export interface Clues {
  /** What speaks for each finding and not for all of them, in their order; null where nothing does. */
  perFinding: readonly (Text | null)[];
  /** What speaks for every one of them, and so tells none apart. */
  shared: Text | undefined;
}

/** The weightiest clue of each of several findings. */
export function cluesOf(findings: readonly Pick<Finding, 'reasons'>[]): Clues {
  const speaksForAll = ({ en }: Text) =>
    findings.length > 1 && findings.every(({ reasons }) => reasons.some((other) => other.en === en));
  return {
    perFinding: findings.map(
      ({ reasons }) => reasons.find((reason) => reason.id !== sharedPlace && !speaksForAll(reason)) ?? null,
    ),
    shared: findings[0]?.reasons.find(speaksForAll),
  };
}
