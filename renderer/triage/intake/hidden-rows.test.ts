import { expect, it } from 'vitest';
import type { Secret } from '../../../catalog/triage/result';
import { hiddenRows } from './hidden-rows';

const at = { start: 0, end: 1 };
const secrets: Secret[] = [
  { kind: 'phone', pseudonym: '⟦phone A⟧', ...at },
  { kind: 'own', pseudonym: '⟦private A⟧', stretch: 1, ...at },
  { kind: 'phone', pseudonym: '⟦phone A⟧', ...at },
  { kind: 'own', pseudonym: '⟦Customer A⟧', ...at },
];

it('what was hidden by hand comes first, each with what shows it again', () => {
  const read = ['gone since', 'Ms Li'];
  expect(hiddenRows({ secrets, read, hidden: ['Ms Li', 'nowhere'] })).toEqual([
    { kind: 'own', pseudonym: '⟦private A⟧', count: 1, stretch: 'Ms Li' },
    { kind: 'own', pseudonym: '', count: 0, stretch: 'nowhere' },
    { kind: 'phone', pseudonym: '⟦phone A⟧', count: 2 },
    { kind: 'own', pseudonym: '⟦Customer A⟧', count: 1 },
  ]);
});
