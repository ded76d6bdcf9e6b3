import { catalog } from 'errdesk:test-catalog';
import { expect, it } from 'vitest';
import { createTriage } from '../triage/triage';
import { intervalOf } from './interval';
import { confirmedBy } from './learned';
import { risen } from './risen';

const rounded = ({ least, most }: ReturnType<typeof intervalOf>) =>
  [least, most].map((n) => Math.round(n * 1000) / 1000);

// Of published tables of Wilson's interval at 95 %: 0 of 10, 1 of 10, 5 of 10, 2 of 2.
it.each([
  [0, 10, 0, 0.278],
  [1, 10, 0.018, 0.404],
  [5, 10, 0.237, 0.763],
  [2, 2, 0.342, 1],
  [0, 0, 0, 1],
])('says how sure %d of %d is', (successes, trials, least, most) => {
  expect(rounded(intervalOf(successes, trials))).toEqual([least, most]);
});

it('lets steps rise that surely help, and leaves the others in their order', () => {
  const order = (records: Parameters<typeof risen>[2]) =>
    risen(['a', 'b', 'c', 'd'], (step) => step, records);
  expect(order([])).toEqual(['a', 'b', 'c', 'd']);
  // One of one says nothing; two of two says little, and more than none.
  expect(order([{ step: 'd', helped: 1, tried: 1 }])).toEqual(['a', 'b', 'c', 'd']);
  expect(order([{ step: 'd', helped: 2, tried: 2 }])).toEqual(['d', 'a', 'b', 'c']);
  expect(
    order([
      { step: 'b', helped: 3, tried: 9 },
      { step: 'c', helped: 9, tried: 10 },
      { step: 'd', helped: 4, tried: 4 },
    ]),
  ).toEqual(['c', 'd', 'a', 'b']);
});

it('gives triage what the desk decided, as a clue and never as certainty', () => {
  const triage = createTriage(catalog);
  const decision = { printed: '1003', entry: 'tencent-avsdk/client/1003', sdk: null, count: 4 };
  const [first] = triage('报 1003 错误', { confirmed: confirmedBy([decision]) }).findings;
  expect(first?.entry).toBe(decision.entry);
  expect(first?.reasons.map(({ en }) => en)).toContain('Your desk chose this 4 times.');
  const often = confirmedBy([{ ...decision, count: 100_000 }]);
  for (const raw of ['1003', '报 1003 错误', '房间 1003 的订单', 'errno 1003 in the shop'])
    expect(triage(raw, { confirmed: often }).findings[0]?.confidence ?? 0, raw).toBeLessThan(0.9);
});
