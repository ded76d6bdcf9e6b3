import { describe, expect, it } from 'vitest';
import { columnIds } from './columns';
import {
  firstLayout,
  isShown,
  orderOf,
  widthOf,
  withMoved,
  withPlaced,
  withShown,
  withSorted,
  withWidth,
} from './layout';

describe('the order of columns', () => {
  it('is the first one until a person moves something', () => {
    expect(orderOf(firstLayout)).toEqual(columnIds);
  });

  it('ignores columns that are no more and gives new ones their place', () => {
    const order = orderOf({ ...firstLayout, order: ['retry', 'gone', 'code'] });
    expect(order.slice(0, 2)).toEqual(['retry', 'document']);
    expect(new Set(order)).toEqual(new Set(columnIds));
  });

  it('lets a column trade places with its neighbour among those shown', () => {
    const shown = ['code', 'title', 'retry'] as const;
    const moved = orderOf(withMoved(firstLayout, 'retry', -1, shown));
    expect(moved.indexOf('retry')).toBeLessThan(moved.indexOf('title'));
    expect(withMoved(firstLayout, 'code', -1, shown)).toBe(firstLayout);
  });

  it.each([
    ['retry', 'code'],
    ['code', 'retry'],
  ] as const)('puts %s where %s was dropped on', (column, at) => {
    const before = columnIds.indexOf(at);
    expect(orderOf(withPlaced(firstLayout, column, at)).indexOf(column)).toBe(before);
  });
});

it('sorting goes up, down and away', () => {
  const up = withSorted(firstLayout, 'code');
  const down = withSorted(up, 'code');
  expect([up.sort, down.sort, withSorted(down, 'code').sort]).toEqual([
    { column: 'code', descending: false },
    { column: 'code', descending: true },
    null,
  ]);
  expect(withSorted(down, 'title').sort).toEqual({ column: 'title', descending: false });
});

it('a column is never narrower than it is legible', () => {
  expect(widthOf(withWidth(firstLayout, 'code', 3), 'code')).toBe(64);
  expect(widthOf({ ...firstLayout, widths: { code: 1 } }, 'code')).toBe(64);
});

it('what a person shows or hides stays so in any room', () => {
  expect(isShown(firstLayout, 'symbol', 'medium', true)).toBe(false);
  expect(isShown(firstLayout, 'symbol', 'wide', true)).toBe(true);
  expect(isShown(firstLayout, 'sdk', 'wide', false)).toBe(false);
  expect(isShown(withShown(firstLayout, 'symbol', true), 'symbol', 'narrow', true)).toBe(true);
  expect(isShown(withShown(firstLayout, 'symbol', false), 'symbol', 'wide', true)).toBe(false);
});
