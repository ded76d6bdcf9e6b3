import { catalog } from 'errdesk:catalog';
import { describe, expect, it } from 'vitest';
import { loadedCatalog } from '../../state/loaded-for-test';
import { listingIndexOf } from './listing-index';

const entry = (id: string, code?: string, symbol?: string) => ({ ...catalog.entries[0], id, code, symbol });

describe('the first order', () => {
  const ordered = Array.from(listingIndexOf(loadedCatalog).firstOrder, (index) => catalog.entries[index]);

  it('loses and repeats nothing', () => {
    expect(new Set(ordered)).toEqual(new Set(catalog.entries));
    expect(ordered).toHaveLength(catalog.entries.length);
  });

  it('keeps each SDK together and puts sub-codes under their code', () => {
    const runs = ordered.filter((each, index) => ordered[index - 1]?.sdk !== each?.sdk);
    expect(runs.map((each) => each?.sdk)).toEqual([
      'tencent-roomengine',
      'tencent-trtc-web-v4',
      'tencent-avsdk',
      'netease-webrtc',
    ]);
    ordered.forEach((each, index) => {
      if (!each?.parent) return;
      const before = ordered[index - 1];
      expect([before?.id, before?.parent]).toContain(each.parent);
    });
  });

  it('has the negative codes first and none last, equal ones by their symbols', () => {
    const entries = [
      entry('none'),
      entry('b', '5', 'B'),
      entry('ten', '10'),
      entry('a', '5', 'A'),
      entry('minus', '-7'),
    ] as typeof catalog.entries;
    const ids = Array.from(
      listingIndexOf({ entries, tabs: loadedCatalog.tabs }).firstOrder,
      (index) => entries[index]?.id,
    );
    expect(ids).toEqual(['minus', 'a', 'b', 'ten', 'none']);
  });
});
