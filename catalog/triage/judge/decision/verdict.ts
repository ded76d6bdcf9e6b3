import type { Verdict } from '../../result';
import type { Weighed } from './weigh';

/** Confidence from which a finding is claimed. */
export const sure = 0.6;
/** Likelihood from which a finding is shown. */
export const worthShowing = 0.3;

/**
 * `match` only where one entry is clearly meant. `doubtful`: the paste looks like the table of another SDK. Two
 * entries found by words alone are never a match, since words name no entry.
 */
export function verdictOf(found: readonly Weighed[], doubtful: boolean): Verdict {
  const [first] = found;
  if (!first) return 'none';
  if (doubtful || first.rivals.length > 0) return 'ambiguous';
  if (first.best.via === 'symptom' && found.length > 1) return 'ambiguous';
  return first.confidence >= sure ? 'match' : 'ambiguous';
}
