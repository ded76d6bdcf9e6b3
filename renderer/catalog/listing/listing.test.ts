import { catalog } from 'errdesk:catalog';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../catalog/schema';
import { loadedCatalog } from '../../state/loaded-for-test';
import { facetKinds } from '../../vocabulary/facet-kinds';
import { isInTab, type TabId } from '../../vocabulary/tabs';
import { type Facets, fulfils, noFacets, toggled, valuesOf } from './facets';
import { listingOf } from './listing';
import { listingIndexOf } from './listing-index';

const index = listingIndexOf(loadedCatalog);
const everything = { indices: Int32Array.from(catalog.entries.keys()), found: catalog.entries.length };
const list = (facets: Facets, tab: TabId) => listingOf(index, everything, facets, tab);
const entriesAt = (indices: Int32Array) => Array.from(indices, (index) => catalog.entries[index]);
const ticked = (...pairs: [(typeof facetKinds)[number], string][]) =>
  pairs.reduce<Facets>((facets, [kind, value]) => toggled(facets, kind, value), noFacets);

/** What the counts mean, said slowly. */
const countIf = (test: (entry: Entry) => boolean) => catalog.entries.filter(test).length;
const passes = (entry: Entry, facets: Facets, but?: string) =>
  facetKinds.every((kind) => kind === but || fulfils(entry, kind, facets));

describe('without filters', () => {
  it('everything is shown, and each tab holds its SDK', () => {
    const { found, tabs } = list(noFacets, 'all');
    expect(found).toHaveLength(399);
    expect(tabs).toEqual({
      all: 399,
      'tencent-roomengine': 87,
      'tencent-trtc-web-v4': 109,
      'tencent-avsdk': 110,
      'netease-webrtc': 93,
    });
  });
});

describe.each<[string, Facets, TabId]>([
  ['one facet', ticked(['side', 'client']), 'all'],
  ['two values of a facet', ticked(['side', 'client'], ['side', 'rest']), 'tencent-roomengine'],
  ['several facets', ticked(['actor', 'developer'], ['fault', 'room-missing'], ['side', 'server']), 'all'],
  ['facets that leave nothing', ticked(['side', 'recording'], ['fault', 'camera-occupied']), 'tencent-avsdk'],
])('%s', (_name, facets, tab) => {
  const listing = list(facets, tab);

  it('shows what fulfils all of them', () => {
    expect(entriesAt(listing.found)).toEqual(
      catalog.entries.filter((entry) => passes(entry, facets) && isInTab(entry, tab)),
    );
  });

  it('counts tabs after the facets', () => {
    for (const id of loadedCatalog.tabs)
      expect(listing.tabs[id]).toBe(countIf((entry) => passes(entry, facets) && isInTab(entry, id)));
  });

  it('counts each value as if the other facets alone were ticked', () => {
    for (const kind of facetKinds) {
      const values = new Set(catalog.entries.flatMap((entry) => valuesOf(entry, kind)));
      for (const value of values)
        expect([kind, value, listing.facets[kind].get(value) ?? 0]).toEqual([
          kind,
          value,
          countIf(
            (entry) =>
              valuesOf(entry, kind).includes(value) && passes(entry, facets, kind) && isInTab(entry, tab),
          ),
        ]);
    }
  });
});

it('similar entries are offered apart and counted nowhere', () => {
  const listing = listingOf(index, { indices: Int32Array.of(7, 2), found: 1 }, noFacets, 'all');
  expect([...listing.found]).toEqual([7]);
  expect([...listing.similar]).toEqual([2]);
  expect(listing.tabs['all']).toBe(1);
});
