import { catalog } from 'errdesk:test-catalog';
import { expect, it } from 'vitest';
import { partsOf } from './parts';
import type { Catalog } from './schema';

const joined = (parts: readonly string[]) => {
  const read = parts.map((part): Catalog => JSON.parse(part));
  return {
    packs: read.flatMap(({ packs }) => packs),
    entries: read.flatMap(({ entries }) => entries),
    faults: read.flatMap(({ faults }) => faults),
  };
};

it.each([0, 1, 499, 500, 501, 1700])('%d entries are all in their parts, in their order', (count) => {
  const entries = Array.from(
    { length: count },
    (_, at) => catalog.entries[at % catalog.entries.length],
  ).filter((entry) => entry !== undefined);
  const { packs, faults } = catalog;
  const parts = partsOf({ packs, faults, entries });
  expect(joined(parts)).toEqual({ packs, faults, entries });
  expect(parts).toHaveLength(Math.max(1, Math.ceil(count / 500)));
});
