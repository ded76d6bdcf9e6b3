import { describe, expect, it } from 'vitest';
import { heard, unheard } from './unheard';

describe.each(unheard)('what says nothing: $id', ({ catches, leaves }) => {
  it('has samples of both kinds', () => {
    expect(catches.length).toBeGreaterThan(0);
    expect(leaves.length).toBeGreaterThan(0);
  });
  it.each(catches)('passes over a part of %j', (sample) => {
    expect(heard(sample)).not.toBe(sample);
    expect(heard(sample)).toHaveLength(sample.length);
  });
  it.each(leaves)('hears all of %j', (sample) => expect(heard(sample)).toBe(sample));
});
