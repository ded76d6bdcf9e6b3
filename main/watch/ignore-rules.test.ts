import { describe, expect, it } from 'vitest';
import { checkRule, ignores } from './ignore-rules';

describe('an ignore rule', () => {
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
  ])('can be %s', async (rule) => {
    expect(await checkRule(rule)).toBe('good');
  });

  it.each(['(', '[a', 'a{2,1}', '*a', '(?P<', 'a**'])('cannot be %s, which is none', async (rule) => {
    expect(await checkRule(rule)).toBe('invalid');
  });

  it.each(['a(?=b)', 'a(?!b)', '(?<=a)b', '(?<!a)b', '(a)\\1', '(?<x>a)\\k<x>'])(
    'cannot be %s, which takes more than linear time',
    async (rule) => {
      expect(await checkRule(rule)).toBe('not-linear');
    },
  );

  it.each(['((a{100}){100}){100}', '(a{1000}){1000}', 'a{1001}'])(
    'cannot be %s, which would fill the memory',
    async (rule) => {
      expect(await checkRule(rule)).toBe('invalid');
    },
  );

  it('ignores a text that it matches anywhere', async () => {
    expect(await ignores(['^#', 'INC-\\d+'], 'about INC-12: code -1102')).toBe(true);
    expect(await ignores(['^#', 'INC-\\d+'], 'code -1102')).toBe(false);
    expect(await ignores([], 'code -1102')).toBe(false);
  });

  it('that is invalid, from a file edited by hand, does not stop the others', async () => {
    expect(await ignores(['(', 'code'], 'code -1102')).toBe(true);
    expect(await ignores(['(', '(a)\\1'], 'aa')).toBe(false);
  });

  it.each(['(x+x+)+y', '(x*)*y', '(x|x)*y', '^(x+)+$', '.*.*.*y$', 'x?x?x?x?x?x?x?x?x?x?xxxxxxxxxxy'])(
    'stays fast over the longest text: %s',
    async (rule) => {
      const text = `${'x'.repeat(256 * 1024)}!`;
      const start = performance.now();
      expect(await ignores([rule], text)).toBe(false);
      // A back-tracking engine would not come back at all.
      expect(performance.now() - start).toBeLessThan(5000);
    },
  );
});
