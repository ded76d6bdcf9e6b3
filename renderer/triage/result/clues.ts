import type { Text } from '../../../catalog/schema';
import { sharedPlace } from '../../../catalog/triage/reasons';
import type { Finding } from '../../../catalog/triage/result';

export interface Clues {
  /** The weightiest clue of each finding that not all of them have; null where there is none. */
  perFinding: readonly (Text | null)[];
  /** A clue that all of them have, so that it tells none apart. */
  shared: Text | undefined;
}

/** The clues that tell several findings apart. */
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
