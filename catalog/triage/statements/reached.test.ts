import { describe, expect, it } from 'vitest';
import { isReached, reachedForms } from './reached';

function reached(sample: string): boolean {
  const start = sample.indexOf('«');
  const end = sample.indexOf('»') - 1;
  return isReached(sample.replace(/[«»]/g, ''), { start, end });
}

describe.each(reachedForms)('code that was reached, as $id', ({ catches, leaves }) => {
  it.each(catches)('is %s', (sample) => expect(reached(sample)).toBe(true));
  it.each(leaves)('is not %s', (sample) => expect(reached(sample)).toBe(false));
});
