import { catalog } from 'errdesk:test-catalog';
import { describe, expect, it } from 'vitest';
import { held } from '../../state/held-for-test';
import { listingIndexOf } from './listing-index';
import { TableRows } from './rows';

const index = listingIndexOf(held);
/** The first entries of the catalog that belong to a code, itself the first. */
const placesOf = (id: string) =>
  Array.from(index.firstOrder).filter((place) => {
    const entry = catalog.entries[place];
    return entry?.id === id || entry?.parent === id;
  });
const rowsOf = (found: number[], similar: number[]) =>
  new TableRows(index, Int32Array.from(found), Int32Array.from(similar));
const lines = (rows: TableRows) =>
  Array.from({ length: rows.lines }, (_, line) => {
    const row = rows.lineAt(line);
    return row?.kind === 'entry' ? row.nested : row?.kind;
  });

describe('rows', () => {
  const [parent = 0, first = 0, second = 0] = placesOf('tencent-trtc-web-v4/client/16388');

  it('mark sub-codes that stand under their code, and no others', () => {
    expect(lines(rowsOf([parent, first, second], []))).toEqual([false, true, true]);
    expect(lines(rowsOf([first, second, parent], []))).toEqual([false, false, false]);
    expect(lines(rowsOf([parent], [first]))).toEqual([false, 'divider', false]);
  });

  it('part what was found from what is similar, and only then', () => {
    expect(lines(rowsOf([0], [1]))).toEqual([false, 'divider', false]);
    expect(lines(rowsOf([], [1]))).toEqual(['divider', false]);
    expect(lines(rowsOf([], []))).toEqual([]);
  });

  it('know where each entry stands', () => {
    const rows = rowsOf([5, 3], [9, 1]);
    const id = (place: number) => catalog.entries[place]?.id ?? '';
    expect([0, 1, 2, 3].map((at) => rows.at(at))).toEqual([5, 3, 9, 1].map(id));
    expect([5, 3, 9, 1, 2].map((place) => rows.indexOf(id(place)))).toEqual([0, 1, 2, 3, -1]);
    expect([5, 3, 9, 1, 2].map((place) => rows.lineOf(id(place)))).toEqual([0, 1, 3, 4, -1]);
    expect(rows.indexOf('nowhere')).toBe(-1);
  });
});
