import { describe, expect, it } from 'vitest';
import { checkPattern } from './linear';

describe('a pattern that a person writes', () => {
  it.each([
    'password',
    '^#',
    '(?i)secret',
    '\\bINC-\\d{6,}\\b',
    '[\\u4e00-\\u9fff]+',
    '\\p{Han}{3}',
    '(?<ticket>T\\d+)',
    '\\(?=1\\)',
    'a\\/b',
    '(x+x+)+y',
  ])('can be %s', async (pattern) => {
    expect(await checkPattern(pattern)).toBe('good');
  });

  it.each(['(', '[a', 'a{2,1}', '*a', '(?P<', 'a**'])('cannot be %s, which is none', async (pattern) => {
    expect(await checkPattern(pattern)).toBe('invalid');
  });

  it.each(['a(?=b)', 'a(?!b)', '(?<=a)b', '(?<!a)b', '(a)\\1', '(?<x>a)\\k<x>'])(
    'cannot be %s, which takes more than linear time',
    async (pattern) => {
      expect(await checkPattern(pattern)).toBe('not-linear');
    },
  );

  it.each(['((a{100}){100}){100}', '(a{1000}){1000}', 'a{1001}'])(
    'cannot be %s, which would fill the memory',
    async (pattern) => {
      expect(await checkPattern(pattern)).toBe('invalid');
    },
  );

  it.each(['', 'a*', '\\d?', 'x|', '^'])('%s also matches nothing at all', async (pattern) => {
    expect(await checkPattern(pattern)).toBe('blank');
  });
});
