import { describe, expect, it } from 'vitest';
import { ignores } from './ignore-rules';

describe('an ignore rule', () => {
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
