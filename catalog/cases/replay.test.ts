import { expect, it } from 'vitest';
import type { Verdict } from '../triage/result';
import { comparedTo, type Said, truthOf } from './replay';

const said = (verdict: Verdict, ...ids: string[]): Said => ({ verdict, ids });

it.each([
  // Right, openly unsure, silent, surely wrong: in this order.
  ['better', said('ambiguous', 'b', 'a'), said('match', 'a'), 'a'],
  ['better', said('none'), said('ambiguous', 'b', 'a'), 'a'],
  ['better', said('match', 'b'), said('none'), 'a'],
  ['worse', said('match', 'a'), said('match', 'b'), 'a'],
  ['worse', said('match', 'a'), said('ambiguous', 'a', 'b'), 'a'],
  ['worse', said('ambiguous', 'b', 'c'), said('match', 'b'), 'a'],
  ['worse', said('none'), said('match', 'a'), null],
  ['better', said('ambiguous', 'a', 'b'), said('none'), null],
  // It does not matter to the truth, or nobody said what it is.
  ['changed', said('match', 'b'), said('match', 'c'), 'a'],
  ['changed', said('none'), said('match', 'b'), undefined],
  ['changed', said('ambiguous', 'a', 'b'), said('ambiguous', 'b', 'a'), undefined],
  ['same', said('match', 'a', 'b', 'c'), said('match', 'a', 'c', 'b'), undefined],
  ['same', said('match', 'a'), said('match', 'a'), 'a'],
] as const)('is %s', (change, before, now, truth) => {
  expect(comparedTo(before, now, truth)).toBe(change);
});

it('takes for true what a person chose, and what solved the case', () => {
  const by = (who: 'person' | 'triage', id: string | null) => ({
    id,
    by: who,
    printed: null,
    sdk: null,
    counts: true,
  });
  expect(truthOf({ chosen: by('person', 'a'), outcome: 'open' })).toBe('a');
  expect(truthOf({ chosen: by('person', null), outcome: 'open' })).toBeNull();
  expect(truthOf({ chosen: by('triage', 'a'), outcome: 'solved' })).toBe('a');
  expect(truthOf({ chosen: by('triage', 'a'), outcome: 'unsolved' })).toBeUndefined();
});
