import type { Verdict } from '../../catalog/triage/result';
import type { FoundRow } from './reading/found-row';

/** How a ticket stands: its verdict, where that is none with why. */
export const standings = ['match', 'ambiguous', 'no-code', 'not-ours', 'not-listed', 'failed'] as const;
export type Standing = (typeof standings)[number];

export function standingOf({ verdict, matter }: Pick<FoundRow, 'verdict' | 'matter'>): Standing {
  if (matter.of === 'failed') return 'failed';
  if (matter.of === 'symptom') return 'no-code';
  if (matter.of === 'other') return 'not-ours';
  return verdict === 'none' ? 'not-listed' : verdict;
}

/** The verdict whose seal it has. */
export const verdictOf = (standing: Standing): Verdict =>
  standing === 'match' || standing === 'ambiguous' ? standing : 'none';

export const perStanding = <T>(of: (standing: Standing) => T): Readonly<Record<Standing, T>> => ({
  match: of('match'),
  ambiguous: of('ambiguous'),
  'no-code': of('no-code'),
  'not-ours': of('not-ours'),
  'not-listed': of('not-listed'),
  failed: of('failed'),
});
