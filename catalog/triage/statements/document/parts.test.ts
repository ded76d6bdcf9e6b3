import { describe, expect, it } from 'vitest';
import { partHeads, partsIn, partsOf } from './parts';

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

it('what is copied from a manual says which error it is, where nothing else does', () => {
  const copy = '摘自厂商手册：\n-2343 当前麦位被锁\n';
  const isCode = (written: string) => written === '-2343' || written === '70001';
  expect(partsOf(`我们今天上麦一直失败，麻烦看看，弹的就是下面这个\n\n${copy}`, isCode)).toEqual([]);
  expect(partsOf(`我们今天进房一直报 70001，麻烦看看\n\n${copy}`, isCode)).toHaveLength(1);
  expect(partsOf(`会议室灯坏了，已换\n\n${copy}`, isCode)).toHaveLength(1);
});
