import { expect, it } from 'vitest';
import { replacedIn } from './replaced-numbers';

it.each([
  ['上麦失败 -2342\n不是 -2342，我刚翻了日志，是 -2346', ['-2342']],
  ['开会提示 -2107 … 不对，是 -2106', ['-2107']],
  ['it said 70001, no wait, 70003', ['70001']],
  ['it was not 70001, but 70003', ['70001']],
])('of %j what was said before is taken back', (text, gone) => expect([...replacedIn(text)]).toEqual(gone));

it.each(['报 70001，不是 70003 吗', '是不是 70001，还是 70003', '不是 -10015 就是 -10016', '报的不是 70001'])(
  'of %s nothing is',
  (text) => expect([...replacedIn(text)]).toEqual([]),
);
