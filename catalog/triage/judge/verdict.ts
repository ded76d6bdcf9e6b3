import type { Verdict } from '../result';
import type { Weighed } from './weigh';

/** From here on a finding is claimed. */
export const sure = 0.6;
/** From here on a finding is shown. */
export const worthShowing = 0.3;

/** `match` only where one answer stands out; anything less is said to be less. */
export function verdictOf(found: readonly Weighed[], doubtful: boolean): Verdict {
  const [first] = found;
  if (!first) return 'none';
  if (doubtful || first.rivals.length > 0) return 'ambiguous';
  if (first.best.via === 'symptom' && found.length > 1) return 'ambiguous';
  return first.confidence >= sure ? 'match' : 'ambiguous';
}
