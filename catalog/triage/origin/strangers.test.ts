import { describe, expect, it } from 'vitest';
import { type StrangerSign, strangerSigns } from './strangers';

function shows({ pattern, hint, isStrange }: StrangerSign, text: string): boolean {
  if (hint && !hint.test(text)) return false;
  return [...text.matchAll(pattern)].some((found) => isStrange?.(found) ?? true);
}

describe.each(strangerSigns)('a product that nobody has listed: $id', (sign) => {
  it('has samples of both kinds', () => {
    expect(sign.catches.length).toBeGreaterThan(0);
    expect(sign.leaves.length).toBeGreaterThan(0);
  });
  it.each(sign.catches)('shows in %s', (text) => expect(shows(sign, text)).toBe(true));
  it.each(sign.leaves)('does not show in %s', (text) => expect(shows(sign, text)).toBe(false));
});
