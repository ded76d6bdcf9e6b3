import { describe, expect, it } from 'vitest';
import { callBefore, catches, leaves } from './call-before';

const before = (sample: string): string => (sample.split('«')[0] ?? '').replaceAll('»', '');

describe('the call whose outcome a code is', () => {
  it.each(catches)('in %j is %s', (sample, name) => expect(callBefore(before(sample))?.name).toBe(name));
  it.each(leaves)('none in %j', (sample) => expect(callBefore(before(sample))).toBeUndefined());
});
