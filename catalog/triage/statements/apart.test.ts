import { describe, expect, it } from 'vitest';
import { areApart, dividers } from './apart';

/** The two places are marked, and reach to the end of their digits. */
function divides(sample: string): boolean {
  const [before = '', between = '', after = ''] = sample.split('¦');
  const text = before + between + after;
  const first = { start: before.length, end: before.length + (/^\d*/.exec(between)?.[0].length ?? 0) };
  const start = before.length + between.length;
  return areApart(text, first, { start, end: start + 1 });
}

describe.each(dividers)('what tells two cases apart: $id', ({ catches, leaves }) => {
  it('has samples of both kinds', () => {
    expect(catches.length).toBeGreaterThan(0);
    expect(leaves.length).toBeGreaterThan(0);
  });
  it.each(catches)('divides %j', (sample) => expect(divides(sample)).toBe(true));
  it.each(leaves)('leaves %j', (sample) => expect(divides(sample)).toBe(false));
});
