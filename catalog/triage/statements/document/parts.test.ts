import { describe, expect, it } from 'vitest';
import { partHeads, partsIn } from './parts';

function isInPart(sample: string): boolean {
  const at = sample.indexOf('«');
  return partsIn(sample.replace(/[«»]/g, '')).some(({ start, end }) => start <= at && at < end);
}

describe.each(partHeads)('below $id', ({ catches, leaves }) => {
  it.each(catches)('%s', (sample) => expect(isInPart(sample)).toBe(true));
  it.each(leaves)('is not %s', (sample) => expect(isInPart(sample)).toBe(false));
});

it('what is told below a part is none of it', () => {
  const head = '附：知识库推荐\n - 摄像头没有授权（-1101）怎么办\n';
  expect(isInPart(`${head}我们今天进房报 «70001»`)).toBe(false);
  expect(isInPart(`${head}\n以上都试过，还是 «70001»`)).toBe(false);
});
