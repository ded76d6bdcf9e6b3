import { catalog } from 'errdesk:test-catalog';
import { neighbours } from 'errdesk:test-catalog-neighbours';
import { expect, it } from 'vitest';
import type { Neighbours } from './pack/codes';
import { neighbourPartsOf, partsOf } from './parts';
import type { WholeCatalog } from './symptom-schema';

const joined = (parts: readonly string[]) => {
  const read = parts.map((part): WholeCatalog => JSON.parse(part));
  return {
    packs: read.flatMap(({ packs }) => packs),
    entries: read.flatMap(({ entries }) => entries),
    faults: read.flatMap(({ faults }) => faults),
    symptoms: read.flatMap(({ symptoms }) => symptoms),
  };
};

it.each([0, 1, 499, 500, 501, 1700])('%d entries are all in their parts, in their order', (count) => {
  const entries = Array.from(
    { length: count },
    (_, at) => catalog.entries[at % catalog.entries.length],
  ).filter((entry) => entry !== undefined);
  const { packs, faults, symptoms } = catalog;
  const parts = partsOf({ packs, faults, symptoms, entries });
  expect(joined(parts)).toEqual({ packs, faults, symptoms, entries });
  expect(parts).toHaveLength(Math.max(1, Math.ceil(count / 500)));
});

it.each([0, 1, 999, 1000, 2001])('%d codes of others are all in their parts, in their order', (count) => {
  const { lists } = neighbours;
  const codes = Array.from(
    { length: count },
    (_, at) => neighbours.codes[at % neighbours.codes.length],
  ).filter((code) => code !== undefined);
  const read = neighbourPartsOf({ lists, codes }).map((part): Neighbours => JSON.parse(part));
  expect(read.flatMap((part) => part.lists)).toEqual(lists);
  expect(read.flatMap((part) => part.codes)).toEqual(codes);
  expect(Math.max(...read.map((part) => part.codes.length))).toBeLessThanOrEqual(1000);
});
