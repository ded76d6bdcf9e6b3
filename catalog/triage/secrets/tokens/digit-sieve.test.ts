import fc from 'fast-check';
import { expect, it } from 'vitest';
import { digitRules } from './digit-rules/digit-rules';
import { firstOf, rulesAt, withoutFirst } from './digit-sieve';

/** With so many digits at its head that a rule may begin with them. */
const text = fc.tuple(
  fc.constantFrom('', '+', '(', '+('),
  fc.stringMatching(/^(?:1[3-9]|86|00|0|[2-9]|19|20|400)\d{0,15}$/),
  fc.string({ unit: fc.constantFrom(...'0123456789 .-()+:,', '°', 'd', 'A'), maxLength: 24 }),
);
/** The characters that a rule must begin with where it says so by its pattern alone. */
const beginnings = /^(?:\d|[+(]\d|\+\()/;

it('keeps back no rule that would match', () => {
  fc.assert(
    fc.property(text, ([sign, digits, rest]) => {
      const whole = sign + digits + rest;
      if (!beginnings.test(whole)) return;
      const length = /^\d+/.exec(digits + rest)?.[0].length ?? 0;
      const end = sign.length + length;
      const tried: (RegExp | undefined)[] = [];
      for (let rules = rulesAt(whole, 0, end, length); rules !== 0; rules = withoutFirst(rules))
        tried.push(firstOf(rules)?.at);
      for (const { at, first, next } of digitRules) {
        if (length < first[0] || length > first[1] || next?.includes(whole.charAt(end)) === false) continue;
        at.lastIndex = 0;
        if (at.test(whole)) expect(tried).toContain(at);
      }
    }),
    { numRuns: 400 },
  );
});
