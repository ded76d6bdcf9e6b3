import { describe, expect, it } from 'vitest';
import type { MarkHit } from '../origin/scan-marks';
import { disclaimers, disownedIn } from './disclaimers';

function disowned(sample: string): boolean {
  const start = sample.indexOf('«');
  const end = sample.indexOf('»') - 1;
  const text = sample.replace(/[«»]/g, '');
  // The sign stands for a name of ours already.
  const marks: readonly MarkHit[] = [];
  return disownedIn(text, marks)({ start, end });
}

describe.each(disclaimers)('codes that are not of the SDK, $id', ({ catches, leaves }) => {
  it.each(catches)('%s', (sample) => expect(disowned(sample)).toBe(true));
  it.each(leaves)('is not said in %s', (sample) => expect(disowned(sample)).toBe(false));
});

it('leaves what one of ours is said to have brought beside them', () => {
  expect(disowned('4001 是我们网关自己的码，§ 返回的是 «70001»')).toBe(false);
});
