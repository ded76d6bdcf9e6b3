import { catalog as shipped } from 'errdesk:catalog';
import { catalog } from 'errdesk:test-catalog';
import { neighbours } from 'errdesk:test-catalog-neighbours';
import { expect, it } from 'vitest';
import { knownPacks } from './pack/known-packs';
import { elsewhereOf, matterGroups, mattersOf } from './same-matter';

const packs = knownPacks(catalog.packs);
const printing = (code: string) => neighbours.codes.filter((one) => one.code === code);

function elsewhere(id: string) {
  const entry = catalog.entries.find((one) => one.id === id);
  if (!entry) throw new Error(`There is no ${id}.`);
  const { same, other } = elsewhereOf(entry, printing(entry.code ?? ''), packs);
  return { same: same.map(({ pack }) => pack), other: other.map((matter) => matter.map(({ pack }) => pack)) };
}

it('a number that products of one vendor print for one fault is one matter', () => {
  expect(elsewhere('tencent-trtc-web-v4/account/70001')).toEqual({
    same: ['tencent-im', 'tencent-trtc-native'],
    other: [],
  });
  expect(mattersOf(printing('70001'), packs).map((matter) => matter.length)).toEqual([2]);
});

it('another fault, or another vendor, is another matter', () => {
  expect(elsewhere('tencent-roomengine/general/-1001')).toEqual({
    same: [],
    other: [['apple'], ['tencent-trtc-native']],
  });
});

it('nothing is taken for the same without a vendor and a fault', () => {
  const [one] = printing('-1009');
  if (!one) throw new Error('There is no -1009.');
  expect(mattersOf([one, { ...one, id: 'other/list/-1009', pack: 'other' }], packs)).toHaveLength(2);
});

it('rows of one SDK that differ in their code alone are one matter', () => {
  const groups = matterGroups(shipped.entries).filter((group) => group.length > 1);
  const internal = groups.find((group) => group.some(({ code }) => code === '70207'));
  expect(internal?.map(({ code }) => code)).toContain('70208');
  // It says the same, and its first step is another.
  expect(internal?.map(({ code }) => code)).not.toContain('70169');
  for (const group of groups) expect(new Set(group.map(({ sdk, fault }) => `${sdk} ${fault}`)).size).toBe(1);
  expect(matterGroups(shipped.entries).flat().length).toBe(shipped.entries.length);
});
