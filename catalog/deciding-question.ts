import type { Entry } from './schema';

/**
 * What to ask to decide between several entries: for the SDK where that differs, else for the name in the error object,
 * else for what was being done. With fewer than two entries the full error is asked for.
 */
export function decidingQuestion(candidates: readonly Entry[]): 'sdk' | 'name' | 'moment' | 'full' {
  if (candidates.length < 2) return 'full';
  if (new Set(candidates.map(({ sdk }) => sdk)).size > 1) return 'sdk';
  const names = new Set(candidates.map(({ symbol, literals }) => [symbol, ...literals].join(' ')));
  return names.size > 1 ? 'name' : 'moment';
}
