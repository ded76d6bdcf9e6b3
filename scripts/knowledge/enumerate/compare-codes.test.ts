import { expect, it } from 'vitest';
import { compareCodes } from './compare-codes';
import { describeComparison } from './describe';

const list = [{ code: '-1', name: 'ERR_A' }, { code: '-2', name: 'ERR_B' }, { name: 'LATE' }, { code: '7' }];

it('a package that states the same differs in nothing', () => {
  const comparison = compareCodes(list, [...list, { code: '-1', name: 'ERR_A_ALIAS' }]);
  expect(comparison).toEqual({ added: [], gone: [], renamed: [], leftOut: 0 });
  expect(describeComparison(comparison)).toEqual(['Nothing is new, gone or renamed.']);
});

it('tells what is new, gone and renamed', () => {
  const after = [
    { code: '-1', name: 'ERR_NEW_NAME' },
    { code: '7', name: 'SEVEN' },
    { code: '8' },
    { name: 'EARLY' },
  ];
  expect(describeComparison(compareCodes(list, after))).toEqual([
    '+ 8',
    '+ EARLY',
    '- -2  ERR_B',
    '- LATE',
    '~ -1  ERR_A → ERR_NEW_NAME',
    'What is gone stays in the list: older versions print it.',
  ]);
});

it('what was left out before is no news', () => {
  const before = [...list, { code: '0', name: 'OK' }];
  const { added, leftOut } = compareCodes(list, [...before, { code: '9', name: 'ERR_C' }], before);
  expect([added, leftOut]).toEqual([[{ code: '9', name: 'ERR_C' }], 1]);
});
