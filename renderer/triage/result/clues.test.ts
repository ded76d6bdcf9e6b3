import { expect, it } from 'vitest';
import { cluesOf } from './clues';

const reasons = (...texts: string[]) => ({ reasons: texts.map((en) => ({ id: en, en, zh: en })) });

it('what speaks for every meaning tells none apart', () => {
  const { perFinding, shared } = cluesOf([
    reasons('an SDK', 'called twice'),
    reasons('an SDK', 'shared-place'),
    reasons('an SDK'),
  ]);
  expect(perFinding.map((clue) => clue?.en ?? null)).toEqual(['called twice', null, null]);
  expect(shared?.en).toBe('an SDK');
});

it('a single meaning keeps its clue', () => {
  const { perFinding, shared } = cluesOf([reasons('an SDK')]);
  expect(perFinding[0]?.en).toBe('an SDK');
  expect(shared).toBeUndefined();
});
