import { catalog as shipped } from 'errdesk:catalog';
import { catalog } from 'errdesk:test-catalog';
import { describe, expect, it } from 'vitest';
import type { Catalog, Entry } from '../../../catalog/schema';
import { loadedCatalog, loadedFrom } from '../../state/loaded-for-test';
import { facetKinds } from '../../vocabulary/facet-kinds';
import { isInTab, type TabId } from '../../vocabulary/tabs';
import { type Facets, fulfils, noFacets, toggled, valuesOf } from './facets';
import { listingOf } from './listing';
import { listingIndexOf } from './listing-index';

const index = listingIndexOf(loadedCatalog);
const whole = loadedFrom(shipped);
const indexOfAll = listingIndexOf(whole);
/** All entries of a catalog, as a search for nothing finds them. */
const everything = ({ entries }: Catalog) => ({
  indices: Int32Array.from(entries.keys()),
  found: entries.length,
});
const entriesAt = (indices: Int32Array) => Array.from(indices, (index) => shipped.entries[index]);
const ticked = (...pairs: [(typeof facetKinds)[number], string][]) =>
  pairs.reduce<Facets>((facets, [kind, value]) => toggled(facets, kind, value), noFacets);

/** What the counts mean, said slowly. */
const countIf = (test: (entry: Entry) => boolean) => shipped.entries.filter(test).length;
const passes = (entry: Entry, facets: Facets, but?: string) =>
  facetKinds.every((kind) => kind === but || fulfils(entry, kind, facets));

describe('without filters', () => {
  it('everything is shown, and each tab holds its SDK', () => {
    const { found, tabs } = listingOf(index, everything(catalog), noFacets, 'all');
    expect(found).toHaveLength(118);
    expect(tabs).toEqual({
      all: 118,
      'tencent-roomengine': 30,
      'tencent-trtc-web-v4': 36,
      'tencent-avsdk': 21,
      'netease-webrtc': 31,
    });
  });
});

describe.each<[string, Facets, TabId]>([
  ['one facet', ticked(['side', 'client']), 'all'],
  ['two values of a facet', ticked(['side', 'client'], ['side', 'rest']), 'tencent-roomengine'],
  ['several facets', ticked(['actor', 'developer'], ['fault', 'room-missing'], ['side', 'server']), 'all'],
  ['facets that leave nothing', ticked(['side', 'recording'], ['fault', 'device-occupied']), 'tencent-avsdk'],
])('%s', (_name, facets, tab) => {
  const listing = listingOf(indexOfAll, everything(shipped), facets, tab);

  it('shows what fulfils all of them', () => {
    expect(entriesAt(listing.found)).toEqual(
      shipped.entries.filter((entry) => passes(entry, facets) && isInTab(entry, tab)),
    );
  });

  it('counts tabs after the facets', () => {
    for (const id of whole.tabs)
      expect(listing.tabs[id]).toBe(countIf((entry) => passes(entry, facets) && isInTab(entry, id)));
  });

  it('counts each value as if the other facets alone were ticked', () => {
    for (const kind of facetKinds) {
      const values = new Set(shipped.entries.flatMap((entry) => valuesOf(entry, kind)));
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
