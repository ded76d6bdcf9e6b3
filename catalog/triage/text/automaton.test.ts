import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Automaton } from './automaton';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', '头', '尾'), minLength: 1, maxLength: 5 });

function naive(patterns: readonly string[], text: string): string[] {
  const found: string[] = [];
  for (let end = 1; end <= text.length; end++)
    for (const pattern of patterns)
      if (text.toLowerCase().slice(0, end).endsWith(pattern)) found.push(`${pattern} ${end}`);
  return found.sort();
}

it('finds what a plain search finds, in either case', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'B', 'A', '头', '尾', ' '), maxLength: 40 });
  fc.assert(
    fc.property(fc.uniqueArray(letters, { minLength: 1, maxLength: 9 }), text, (patterns, haystack) => {
      const found: string[] = [];
      new Automaton(patterns).scan(haystack, (pattern, end) => found.push(`${patterns[pattern]} ${end}`));
      expect(found.sort()).toEqual(naive(patterns, haystack));
    }),
    { numRuns: 2000 },
  );
});
