import type { Entry } from './schema';

/**
 * The one thing that tells several meanings apart: the SDK if they differ in it, else what the error object says of
 * itself, else what was being done. Of fewer than two there is nothing to tell apart: the full error is wanted.
 */
export function decidingQuestion(candidates: readonly Entry[]): 'sdk' | 'name' | 'moment' | 'full' {
  if (candidates.length < 2) return 'full';
  if (new Set(candidates.map(({ sdk }) => sdk)).size > 1) return 'sdk';
  const told = new Set(candidates.map(({ symbol, literals }) => [symbol, ...literals].join(' ')));
  return told.size > 1 ? 'name' : 'moment';
}
