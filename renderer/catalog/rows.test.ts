import { catalog } from 'errdesk:catalog';
import { describe, expect, it } from 'vitest';
import { inFirstOrder } from './code-order';
import { inSortedOrder, rowsOf } from './rows';

const entries = inFirstOrder(catalog.entries);
const of = (id: string) => entries.filter((entry) => entry.id === id || entry.parent === id);
const nested = (rows: ReturnType<typeof rowsOf>) =>
  rows.map((row) => (row.kind === 'entry' ? row.nested : row.kind));

describe('rows', () => {
  it('mark sub-codes that stand under their code, and no others', () => {
    const [parent, first, second] = of('tencent-trtc-web-v4/client/16388');
    if (!parent || !first || !second) throw new Error('16388 has no sub-codes.');
    expect(nested(rowsOf([parent, first, second], []))).toEqual([false, true, true]);
    expect(nested(rowsOf([first, second, parent], []))).toEqual([false, false, false]);
  });

  it('part what was found from what is similar, and only then', () => {
    const [one, two] = entries;
    if (!one || !two) throw new Error('The catalog is empty.');
    expect(nested(rowsOf([one], [two]))).toEqual([false, 'divider', false]);
    expect(nested(rowsOf([], [two]))).toEqual(['divider', false]);
    expect(rowsOf([], [])).toEqual([]);
  });
});

it('a sorted list holds the same entries in the order of the sorting', () => {
  const listed = entries.slice(0, 5);
  expect(inSortedOrder(listed, null)).toBe(listed);
  expect(inSortedOrder(listed, entries.toReversed())).toEqual(listed.toReversed());
});
