import { expect, it } from 'vitest';
import { cluesOf } from './clues';

const reasons = (...texts: string[]) => ({ reasons: texts.map((en) => ({ id: en, en, zh: en })) });

it('what speaks for every meaning tells none apart', () => {
  const { own, shared } = cluesOf([
    reasons('an SDK', 'called twice'),
    reasons('an SDK', 'shared-place'),
    reasons('an SDK'),
  ]);
  expect(own.map((clue) => clue?.en ?? null)).toEqual(['called twice', null, null]);
  expect(shared?.en).toBe('an SDK');
});

it('a single meaning keeps its clue', () => {
  const { own, shared } = cluesOf([reasons('an SDK')]);
  expect(own[0]?.en).toBe('an SDK');
  expect(shared).toBeUndefined();
});
