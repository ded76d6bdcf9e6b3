import { catalog } from 'errdesk:test-catalog';
import { describe, expect, it } from 'vitest';
import { loadedCatalog } from '../../state/loaded-for-test';
import { listingIndexOf } from './listing-index';
import { TableRows } from './rows';

const index = listingIndexOf(loadedCatalog);
/** The first entries of the catalog that belong to a code, itself the first. */
const placesOf = (id: string) =>
  Array.from(index.firstOrder).filter((index) => {
    const entry = catalog.entries[index];
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

  it('mark sub-codes directly under their code, and no others', () => {
    expect(lines(rowsOf([parent, first, second], []))).toEqual([false, true, true]);
    expect(lines(rowsOf([first, second, parent], []))).toEqual([false, false, false]);
    expect(lines(rowsOf([parent], [first]))).toEqual([false, 'divider', false]);
  });

  it('part what was found from what is similar, and only then', () => {
    expect(lines(rowsOf([0], [1]))).toEqual([false, 'divider', false]);
    expect(lines(rowsOf([], [1]))).toEqual(['divider', false]);
    expect(lines(rowsOf([], []))).toEqual([]);
  });

  it('know the index and the line of each entry', () => {
    const rows = rowsOf([5, 3], [9, 1]);
    const id = (index: number) => catalog.entries[index]?.id ?? '';
    expect([0, 1, 2, 3].map((at) => rows.at(at))).toEqual([5, 3, 9, 1].map(id));
    expect([5, 3, 9, 1, 2].map((index) => rows.indexOf(id(index)))).toEqual([0, 1, 2, 3, -1]);
    expect([5, 3, 9, 1, 2].map((index) => rows.lineOf(id(index)))).toEqual([0, 1, 3, 4, -1]);
    expect(rows.indexOf('nowhere')).toBe(-1);
  });
});
