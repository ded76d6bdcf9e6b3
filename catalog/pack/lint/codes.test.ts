import { catalog } from 'errdesk:test-catalog';
import { neighbours as others } from 'errdesk:test-catalog-neighbours';
import { expect, it } from 'vitest';
import type { CodeList, NeighbourCode } from '../codes';
import { brokenCodes } from '../references';
import { lint } from './lint';
import type { LintContext } from './rule';

const list: CodeList = {
  ...{ pack: 'acme-rooms', id: 'rooms', title: { zh: '错误码', en: 'error codes' }, when: [] },
  source: { package: 'acme-rooms', version: '2.0.1', file: 'codes.d.ts', read: '2026-11-29' },
};
const code: NeighbourCode = {
  ...{
    id: 'acme-rooms/rooms/-1',
    pack: 'acme-rooms',
    list: 'rooms',
    code: '-1',
    name: 'ERR_A',
    literals: [],
  },
  title: { zh: '房间已满', en: 'The room is full' },
};
const other: NeighbourCode = { ...code, id: 'acme-rooms/rooms/-2', code: '-2', name: 'ERR_B' };

const context: Omit<LintContext, 'neighbours'> = {
  ...{
    rows: [],
    ids: [],
    besides: new Map(),
    terms: [],
    told: [],
    saysTrouble: () => true,
    forStaff: [],
    plainNames: [],
    today: '2026-11-29',
  },
  fingerprints: { zh: new Set(), en: new Set() },
};

const complaints = (codes: readonly NeighbourCode[], lists: readonly CodeList[] = [list]) =>
  lint({ packs: [], entries: [], faults: [], symptoms: [] }, { ...context, neighbours: { lists, codes } });

const rulesBroken = (...codes: Partial<NeighbourCode>[]) => [
  ...new Set(complaints(codes.map((part) => ({ ...code, ...part }))).map(({ rule }) => rule)),
];

it('has nothing to say of good codes, also where two mean the same', () => {
  expect(rulesBroken(code, other)).toEqual([]);
  const besides = { ...context, ids: catalog.entries.map(({ id }) => id), neighbours: others };
  const ofCodes = lint(catalog, besides).filter(({ rule }) => rule.startsWith('codes-'));
  expect(ofCodes).toEqual([]);
});

it.each<[string, Partial<NeighbourCode>]>([
  ['codes-bilingual', { title: { zh: 'The room is full', en: 'The room is full' } }],
  ['codes-bilingual', { title: { zh: '房间已满', en: '房间已满' } }],
  ['codes-short', { title: { zh: '满'.repeat(71), en: 'The room is full' } }],
  ['codes-short', { title: { zh: '房间已满', en: 'x'.repeat(131) } }],
  ['codes-without-stop', { title: { zh: '房间已满。', en: 'The room is full' } }],
  ['codes-without-stop', { title: { zh: '房间已满', en: 'The room is full.' } }],
])('%s complains of %j', (rule, part) => {
  expect(rulesBroken(part)).toEqual([rule]);
});

it.each<[string, Partial<NeighbourCode>]>([
  ['in one language', { title: { zh: '房间已满', en: 'Too many people' } }],
  ['in the other', { title: { zh: '人太多', en: 'The room is full' } }],
  ['with another fault', { fault: 'room-full' }],
])('codes-agree complains of a sentence that stands twice %s, in one list', (_what, part) => {
  expect(rulesBroken(code, { ...other, ...part })).toEqual(['codes-agree']);
  expect(rulesBroken(code, { ...other, ...part, list: 'streams' })).toEqual([]);
});

it('codes-dated complains of what was read tomorrow', () => {
  const tomorrow = { ...list, source: { ...list.source, read: '2026-11-30' } };
  expect(complaints([code], [tomorrow])).toEqual([
    {
      rule: 'codes-dated',
      where: 'acme-rooms/rooms',
      says: 'was read on 2026-11-30, which is still to come',
      mend: 'give the day on which it was read',
    },
  ]);
});

it('codes-not-ours complains of an entry of a full pack, by number and name', () => {
  const entry = catalog.entries.find((one) => one.code !== undefined && one.symbol !== undefined);
  if (entry?.code === undefined || entry.symbol === undefined) throw new Error('There is no such entry.');
  const rulesFor = (part: Partial<NeighbourCode>) =>
    lint(catalog, { ...context, neighbours: { lists: [list], codes: [{ ...code, ...part }] } })
      .filter(({ rule }) => rule === 'codes-not-ours')
      .map(({ says }) => says);
  expect(rulesFor({ code: entry.code, name: entry.symbol.toLowerCase() })).toEqual([
    `is ${entry.id}, with its number and its name`,
  ]);
  expect(rulesFor({ code: entry.code })).toEqual([]);
  expect(rulesFor({ name: entry.symbol })).toEqual([]);
});

it('the compiler refuses a fault that is not there, and a code that stands twice', () => {
  const broken = brokenCodes(catalog, { lists: [list, list], codes: [code, { ...code, fault: 'no-such' }] });
  expect(broken).toEqual([
    { path: 'acme-rooms/rooms', problem: 'two lists have this id; rename one of them' },
    { path: code.id, problem: 'stands twice in its list; put both meanings into one' },
    { path: code.id, problem: 'fault no-such is not in catalog/packs/faults/' },
  ]);
});
