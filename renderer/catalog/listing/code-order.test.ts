import { catalog as shipped } from 'errdesk:catalog';
import { catalog } from 'errdesk:test-catalog';
import { describe, expect, it } from 'vitest';
import { loadedCatalog, loadedFrom } from '../../state/loaded-for-test';
import { listingIndexOf } from './listing-index';

const entry = (id: string, code?: string, symbol?: string) => ({ ...catalog.entries[0], id, code, symbol });

describe('the first order', () => {
  const all = Array.from(listingIndexOf(loadedFrom(shipped)).firstOrder, (index) => shipped.entries[index]);
  const ordered = Array.from(listingIndexOf(loadedCatalog).firstOrder, (index) => catalog.entries[index]);
  /** Which SDK each row is of, rows of the same one behind each other taken together. */
  const runs = (rows: typeof ordered) =>
    rows.filter((each, index) => rows[index - 1]?.sdk !== each?.sdk).map((each) => each?.sdk);

  it('loses and repeats nothing', () => {
    expect(new Set(all)).toEqual(new Set(shipped.entries));
    expect(all).toHaveLength(shipped.entries.length);
  });

  it('keeps each SDK together and puts sub-codes under their code', () => {
    expect(runs(all)).toEqual([...new Set(runs(all))]);
    expect(runs(ordered)).toEqual([
      'tencent-roomengine',
      'tencent-trtc-web-v4',
      'tencent-avsdk',
      'netease-webrtc',
    ]);
    all.forEach((each, index) => {
      if (!each?.parent) return;
      const before = all[index - 1];
      expect([before?.id, before?.parent]).toContain(each.parent);
    });
  });

  it('counts the codes up by their size, none last, equal ones by their symbols', () => {
    const entries = [
      entry('none'),
      entry('b', '5', 'B'),
      entry('ten', '10'),
      entry('a', '5', 'A'),
      entry('plus', '7'),
      entry('minus', '-7'),
    ] as typeof catalog.entries;
    const ids = Array.from(
      listingIndexOf({ entries, tabs: loadedCatalog.tabs }).firstOrder,
      (index) => entries[index]?.id,
    );
    expect(ids).toEqual(['a', 'b', 'minus', 'plus', 'ten', 'none']);
  });
});
