import { describe, expect, it } from 'vitest';
import { columnIds } from '../../vocabulary/columns';
import {
  firstLayout,
  isPinned,
  isShown,
  orderOf,
  widthOf,
  withColumnsReset,
  withMoved,
  withMovedTo,
  withPinned,
  withShown,
  withSorted,
  withWidth,
  withWidthsReset,
} from './layout';

describe('the order of columns', () => {
  it('is the first one until a person moves something', () => {
    expect(orderOf(firstLayout)).toEqual(columnIds);
  });

  it('ignores columns that no longer exist and puts new ones where they belong', () => {
    const order = orderOf({ ...firstLayout, order: ['retry', 'gone', 'code'], pinned: { code: false } });
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
    expect(orderOf(withMovedTo(firstLayout, column, at)).indexOf(column)).toBe(before);
  });
});

describe('pinned columns', () => {
  const shown = ['code', 'retry', 'title', 'sdk'] as const;
  const pinned = withPinned(firstLayout, 'retry', true);

  it('are the code until a person says otherwise', () => {
    expect(columnIds.filter((column) => isPinned(firstLayout, column))).toEqual(['code']);
    expect(isPinned(withPinned(firstLayout, 'code', false), 'code')).toBe(false);
  });

  it('come before the others, and go back once they are no longer pinned', () => {
    expect(orderOf(pinned).slice(0, 3)).toEqual(['code', 'retry', 'title']);
    expect(orderOf(withPinned(pinned, 'retry', false))).toEqual(columnIds);
  });

  it('are moved by a step only among themselves, and the others only among the others', () => {
    expect(orderOf(withMoved(pinned, 'retry', -1, shown)).slice(0, 2)).toEqual(['retry', 'code']);
    expect(withMoved(pinned, 'retry', 1, shown)).toBe(pinned);
    expect(withMoved(pinned, 'title', -1, shown)).toBe(pinned);
  });

  it('take in what is dropped among them, and let go what is dropped among the others', () => {
    const taken = withMovedTo(pinned, 'title', 'retry');
    expect(orderOf(taken).slice(0, 3)).toEqual(['code', 'title', 'retry']);
    expect(isPinned(taken, 'title')).toBe(true);
    const freed = withMovedTo(pinned, 'retry', 'sdk');
    expect(orderOf(freed).slice(0, 4)).toEqual(['code', 'title', 'symbol', 'sdk']);
    expect(isPinned(freed, 'retry')).toBe(false);
  });
});

it('columns are as at first again, or their widths alone', () => {
  const sorted = withSorted(withPinned(withWidth(firstLayout, 'sdk', 99), 'sdk', true), 'sdk');
  expect(withColumnsReset(sorted)).toEqual(withSorted(firstLayout, 'sdk'));
  expect(withWidthsReset(sorted)).toEqual(withSorted(withPinned(firstLayout, 'sdk', true), 'sdk'));
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
  expect(isShown(firstLayout, 'side', 'medium', true)).toBe(false);
  expect(isShown(firstLayout, 'side', 'medium', false)).toBe(true);
  expect(isShown(withShown(firstLayout, 'symbol', true), 'symbol', 'narrow', true)).toBe(true);
  expect(isShown(withShown(firstLayout, 'symbol', false), 'symbol', 'wide', true)).toBe(false);
});
