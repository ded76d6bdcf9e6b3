import { describe, expect, it } from 'vitest';
import { statuses } from './status';

describe.each(statuses)('numbers of the web from $from to $to', ({ words, catches, leaves }) => {
  it('has samples of both kinds', () => {
    expect(catches.length).toBeGreaterThan(0);
    expect(leaves.length).toBeGreaterThan(0);
  });
  it.each(catches)('are given away by %s', (text) => expect(text).toMatch(words));
  it.each(leaves)('are not given away by %s', (text) => expect(text).not.toMatch(words));
});
