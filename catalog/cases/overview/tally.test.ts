import { expect, it } from 'vitest';
import type { Tally } from './overview';
import { addedUp, answeredAfter } from './tally';

const tally = (more: Partial<Tally>): Tally => ({
  ...{ key: 'a', printed: null, cases: 1, before: 0, recent: 0, isFirst: false, ended: 0, solved: 0 },
  minutes: [],
  ...more,
});

it('answers after how many minutes half were answered', () => {
  expect(answeredAfter(tally({}))).toBeNull();
  expect(
    answeredAfter(
      tally({
        minutes: [
          [9, 1],
          [2, 2],
        ],
      }),
    ),
  ).toEqual({ cases: 3, median: 2 });
  expect(
    answeredAfter(
      tally({
        minutes: [
          [10, 2],
          [3, 1],
          [4, 1],
        ],
      }),
    ),
  ).toEqual({ cases: 4, median: 7 });
});

it('adds up rows, whose times to answer stay right', () => {
  const sum = addedUp(
    [
      tally({ cases: 3, recent: 3, isFirst: true, ended: 2, solved: 1, minutes: [[1, 3]] }),
      tally({ key: 'b', cases: 2, before: 4, minutes: [[5, 2]] }),
    ],
    { key: 'fault', printed: null },
  );
  expect(sum).toMatchObject({
    key: 'fault',
    cases: 5,
    before: 4,
    recent: 3,
    isFirst: false,
    ended: 2,
    solved: 1,
  });
  expect(answeredAfter(sum)).toEqual({ cases: 5, median: 1 });
});
