import { isAtLeast } from '../../sureness';
import type { NeighbourFinding, Triage } from '../result';

/** Whether the paste says whose it is. Otherwise only the number is the same. */
export const isStated = ({ confidence }: NeighbourFinding): boolean => isAtLeast(confidence, 'likely');

/**
 * What a person reads of other people's errors in a paste, the likeliest first. Beside a claim of ours only those that
 * the paste reports besides; where nothing is claimed, also those that print the same number.
 */
export function worthReading({ verdict, findings, neighbours }: Triage): readonly NeighbourFinding[] {
  const stated = neighbours.filter(isStated);
  if (verdict === 'none') return stated.length > 0 ? stated : neighbours;
  const ours = findings.flatMap(({ evidence }) => evidence);
  const isSameNumber = ({ evidence }: NeighbourFinding) =>
    evidence.some((span) => ours.some((our) => span.start < our.end && our.start < span.end));
  if (verdict === 'match') return stated.filter((one) => !isSameNumber(one));
  return neighbours.filter((one) => isStated(one) || isSameNumber(one));
}
