import { describe, expect, it } from 'vitest';
import type { Bridge } from '../../bridge/contract';
import { readCatalog } from './read-catalog';

const entry = (id: string) => ({ id, code: '-7' });
const texts = [
  JSON.stringify({
    packs: [{ id: 'p', kind: 'neighbour' }],
    entries: [entry('a'), entry('b')],
    faults: [{ id: 'f' }],
    symptoms: [{ id: 's' }],
  }),
  JSON.stringify({ packs: [], entries: [entry('c')], faults: [], symptoms: [] }),
  JSON.stringify({ packs: [], entries: [], faults: [], symptoms: [] }),
];

/** Answers for main; the part `broken` cannot be had. */
const requestWithout = (broken: number) =>
  (async (_name: string, { part }: { part: number }) =>
    part === broken
      ? { ok: false, problem: { code: 'failed' } }
      : { ok: true, value: { text: texts[part], parts: texts.length } }) as unknown as Bridge['request'];

describe('the catalog', () => {
  it('is put together of its parts, in their order', async () => {
    const loaded = await readCatalog(requestWithout(-1));
    expect(loaded?.entries).toEqual([entry('a'), entry('b'), entry('c')]);
    expect(loaded?.byId.get('c')).toBe(loaded?.entries[2]);
    expect([...(loaded?.faults.keys() ?? [])]).toEqual(['f']);
    expect([...(loaded?.symptoms.keys() ?? [])]).toEqual(['s']);
    expect([...(loaded?.codes ?? [])]).toEqual(['7']);
  });

  it.each([0, 1, 2])('is not had where part %d does not come', async (part) => {
    expect(await readCatalog(requestWithout(part))).toBeNull();
  });
});
