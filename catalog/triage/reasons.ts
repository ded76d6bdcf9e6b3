import type { Reason } from './result';

/** The id of the reason that only names what else a span may mean: it speaks for none of the findings. */
export const sharedPlace = 'shared-place';

/** The ids of reasons that speak against a finding. */
const against: ReadonlySet<string> = new Set([
  'words-of-another',
  'other-message',
  'strange-message',
  'other-constant',
  'unknown-constant',
  'other-number',
]);
export const speaksAgainst = ({ id }: Reason): boolean => against.has(id);
