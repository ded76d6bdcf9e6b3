import { catalog } from 'errdesk:test-catalog';
import { describe, expect, it } from 'vitest';
import { languages } from '../languages';
import { actorSchema, type Entry, originSchema, retrySchema, sideSchema } from '../schema';
import { knownPacks } from './known-packs';

const { entries, faults, packs, signs } = catalog;
const { sdks } = knownPacks(packs);

/** What an entry can have or lack, and tests ask for. */
const kinds: Readonly<Record<string, (entry: Entry) => unknown>> = {
  'a code below nought': ({ code }) => code?.startsWith('-'),
  'the code nought': ({ code }) => code === '0',
  'a code and no name': ({ code, symbol }) => code !== undefined && symbol === undefined,
  'a name and no code': ({ code, symbol }) => code === undefined && symbol !== undefined,
  'a hexadecimal code': ({ hex }) => hex,
  'no other name': ({ aliases }) => aliases.length === 0,
  'one other name': ({ aliases }) => aliases.length === 1,
  'several other names': ({ aliases }) => aliases.length > 1,
  'no text that the SDK emits': ({ literals }) => literals.length === 0,
  'several texts that the SDK emits': ({ literals }) => literals.length > 1,
  'one document': ({ documents }) => documents.length === 1,
  'two documents': ({ documents }) => documents.length > 1,
  'a first version': ({ since }) => since,
  'a last version': ({ deprecated }) => deprecated,
  'a dispute': ({ disputes }) => disputes.length > 0,
  'a defect': ({ defects }) => defects.length > 0,
  'one step': ({ remedy }) => remedy.length === 1,
  'five steps': ({ remedy }) => remedy.length === 5,
  'steps of the customer alone': ({ remedy }) => remedy.every(({ actor }) => actor === 'customer'),
  'steps of the developer alone': ({ remedy }) => remedy.every(({ actor }) => actor === 'developer'),
  'steps of customer and developer': ({ remedy }) =>
    ['customer', 'developer'].every((who) => remedy.some(({ actor }) => actor === who)),
  'steps of neither': ({ remedy }) => remedy.every(({ actor }) => actor === 'support' || actor === 'vendor'),
};

describe('the packs for tests', () => {
  it.each(Object.entries(kinds))('have an entry with %s', (_, suits) => {
    expect(entries.find((entry) => suits(entry))).toBeDefined();
  });

  it('have every side, retry, actor and origin', () => {
    const steps = entries.flatMap(({ remedy }) => remedy);
    expect(new Set(entries.map(({ side }) => side))).toEqual(new Set(sideSchema.options));
    expect(new Set(entries.map(({ retry }) => retry))).toEqual(new Set(retrySchema.options));
    expect(new Set(steps.map(({ actor }) => actor))).toEqual(new Set(actorSchema.options));
    expect(new Set(entries.map(({ cause }) => cause.origin))).toEqual(new Set(originSchema.options));
    expect(new Set(steps.map(({ origin }) => origin))).toEqual(new Set(originSchema.options));
    expect(new Set(faults.map(({ actor }) => actor))).toEqual(new Set(actorSchema.options));
  });

  it.each(sdks)('have entries of $id, of each of its documents, and troubles that people tell', (pack) => {
    const own = entries.filter(({ sdk }) => sdk === pack.id);
    const cited = new Set(own.flatMap(({ documents }) => documents.map(({ id }) => id)));
    expect(cited).toEqual(new Set(pack.documents.map(({ id }) => id)));
    expect(signs.own.find((one) => one.pack === pack.id)?.told).not.toEqual([]);
  });

  it('have the four SDKs, in their order, and documents in both languages', () => {
    expect(sdks.map(({ id }) => id)).toEqual([
      'tencent-trtc-web-v4',
      'tencent-roomengine',
      'tencent-avsdk',
      'netease-webrtc',
    ]);
    const written = sdks.flatMap(({ documents }) => documents.map(({ language }) => language));
    expect(new Set(written)).toEqual(new Set(languages));
  });

  it('have numbers that mean several things: by their names, by their sides, and with the sign turned', () => {
    const meanings = (code: string) => entries.filter((entry) => entry.code === code).map(({ sdk }) => sdk);
    expect(meanings('61004')).toEqual(['netease-webrtc', 'netease-webrtc', 'netease-webrtc']);
    expect(meanings('1001')).toEqual(['tencent-avsdk', 'tencent-avsdk']);
    expect(meanings('1101')).toEqual(['tencent-avsdk']);
    expect(meanings('-1101')).toEqual(['tencent-roomengine']);
  });

  it('have sub-codes of two codes, several of each, and codes without any', () => {
    const parents = entries.flatMap(({ parent }) => parent ?? []);
    for (const id of ['tencent-trtc-web-v4/client/16385', 'tencent-trtc-web-v4/client/16388'])
      expect(parents.filter((parent) => parent === id).length).toBeGreaterThan(2);
    expect(parents).not.toContain('tencent-trtc-web-v4/client/4097');
  });

  it('have a fault that several SDKs know, one that several entries of one have, and none in vain', () => {
    const sdksOf = (fault: string) => entries.filter((entry) => entry.fault === fault).map(({ sdk }) => sdk);
    expect(new Set(sdksOf('room-missing')).size).toBeGreaterThan(2);
    expect(new Set(sdksOf('signature-invalid')).size).toBe(1);
    // That of an entry with a dispute, whose window leads to the other.
    expect(sdksOf('room-id-taken')).toEqual(['tencent-roomengine', 'tencent-roomengine']);
    expect(sdksOf('signature-invalid').length).toBeGreaterThan(2);
    for (const { id } of faults) expect(sdksOf(id), id).not.toEqual([]);
  });

  it('have a known cause of a trouble without a code, with steps', () => {
    expect(signs.causes.causes.some(({ steps }) => steps.length > 1)).toBe(true);
  });

  it('have neighbours that are known by strings and by a pattern, in a line and in a whole paste', () => {
    const marks = signs.foreign.flatMap((one) => one.marks);
    expect(marks.some(({ strings }) => strings)).toBe(true);
    expect(marks.some(({ pattern }) => pattern)).toBe(true);
    expect(new Set(marks.map(({ reach }) => reach))).toEqual(new Set(['line', 'paste']));
    expect(signs.foreign.some(({ products }) => products)).toBe(true);
  });
});
