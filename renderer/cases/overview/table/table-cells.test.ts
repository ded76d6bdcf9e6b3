import { expect, it } from 'vitest';
import { en } from '../../../text/en';
import { stepCells, tableCells } from './table-cells';

it('has every number of a row and of its bars under its heading', () => {
  const { headings, rows } = tableCells(
    {
      lines: [
        {
          ...{ code: '70003', title: 'Signature', change: 'growing', mostly: 'Web', counts: [2, 3] },
          tally: {
            ...{
              key: 'a',
              printed: null,
              cases: 5,
              before: 1,
              recent: 3,
              isFirst: false,
              ended: 2,
              solved: 2,
            },
            minutes: [
              [4, 1],
              [8, 1],
            ],
          },
        },
      ],
      ...{ bars: ['28 Nov', '29 Nov'], recentDays: 7, hasBefore: true },
    },
    en.overview,
  );
  const cells = Object.fromEntries(headings.map((heading, at) => [heading, rows[0]?.[at]]));
  expect(cells).toEqual({
    ...{ Code: '70003', Name: 'Signature', Cases: 5, 'Same length before': 1, 'Last 7 days': 3 },
    ...{ Ended: 2, Solved: 2, 'At least %': 34, 'At most %': 100 },
    ...{ Answered: 2, 'Median minutes to the answer': 6, Mostly: 'Web', Change: 'growing' },
    ...{ '28 Nov': 2, '29 Nov': 3 },
  });
});

it('leaves empty what nobody can know', () => {
  const tally = {
    key: '',
    printed: null,
    cases: 1,
    before: 0,
    recent: 0,
    isFirst: false,
    ended: 0,
    solved: 0,
    minutes: [],
  };
  const { rows } = tableCells(
    {
      lines: [{ code: '', title: 'x', change: '', mostly: '', counts: [], tally }],
      bars: ['a'],
      recentDays: 7,
      hasBefore: false,
    },
    en.overview,
  );
  expect(rows[0]).toEqual([null, 'x', 1, null, 0, 0, 0, null, null, 0, null, null, null, null]);
});

it('has steps with the share of the cases that they surely help in', () => {
  const step = {
    finding: 'a',
    step: 'x',
    text: 'Sign anew',
    code: '70003',
    title: 'Signature',
    helped: 2,
    tried: 2,
  };
  expect(stepCells([step], en.overview).rows).toEqual([['Sign anew', '70003', 'Signature', 2, 2, 34, 100]]);
});
