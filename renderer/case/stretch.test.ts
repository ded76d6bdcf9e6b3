import { describe, expect, it } from 'vitest';
import { stretchOf, whyNotHidden } from './stretch';

const raw = 'Mr Li (Liwei), tenant acme-7:  王小明 ';
const of = (text: string, from = 0) => {
  const start = raw.indexOf(text, from);
  return stretchOf(raw, { start, end: start + text.length });
};

describe('a stretch to hide', () => {
  it('is what was selected, without the blanks around it', () => {
    expect(of('tenant acme')).toBe('tenant acme');
    expect(of(': ')).toBe(null);
    expect(of('  王小明 ')).toBe('王小明');
    expect(of(' Li ')).toBe('Li');
  });

  it('is the whole word where it is very short', () => {
    expect(of('Li', raw.indexOf('(Li'))).toBe('Liwei');
    expect(of('e')).toBe('Liwei');
    expect(of('me')).toBe('acme');
    expect(of('小明')).toBe('小明');
  });

  it('is one of so many, and only so long', () => {
    const many = Array.from({ length: 200 }, (_, index) => `text ${index}`);
    expect(whyNotHidden([], 'x'.repeat(2000))).toBe(null);
    expect(whyNotHidden([], 'x'.repeat(2001))).toBe('too-long');
    expect(whyNotHidden(many, 'one more')).toBe('too-many');
    expect(whyNotHidden(many, 'text 7')).toBe(null);
  });

  it('has two characters', () => {
    expect(of('7')).toBe(null);
    expect(of(' ')).toBe(null);
  });
});
