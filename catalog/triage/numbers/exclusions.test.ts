import { describe, expect, it } from 'vitest';
import type { Exclusion } from './exclusion';
import { exclusions } from './exclusions';

function holds({ before, after }: Exclusion, sample: string): boolean {
  const opening = sample.indexOf('«');
  const closing = sample.indexOf('»');
  const head = sample.slice(0, opening);
  const tail = sample.slice(closing + 1);
  return (before?.test(head) ?? true) && (after?.test(tail) ?? true);
}

describe.each(exclusions)('what is no code: $id', (rule) => {
  it('has samples of both kinds', () => {
    expect(rule.catches.length).toBeGreaterThan(0);
    expect(rule.leaves.length).toBeGreaterThan(0);
  });
  it.each(rule.catches)('holds for %s', (sample) => expect(holds(rule, sample)).toBe(true));
  it.each(rule.leaves)('does not hold for %s', (sample) => expect(holds(rule, sample)).toBe(false));
});
