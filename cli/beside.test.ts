import { catalog } from 'errdesk:catalog';
import { neighbours } from 'errdesk:catalog-neighbours';
import { describe, expect, it } from 'vitest';
import { knownPacks } from '../catalog/pack/known-packs';
import { createLookup } from '../catalog/search/lookup';
import { createSearch } from '../catalog/search/search';
import { createSymptomSearch } from '../catalog/search/symptom-search';
import { createTriage } from '../catalog/triage/triage';
import { otherCodes } from './other-codes';
import { run as runWith } from './run-for-test';

const [lookup, search] = [createLookup(catalog), createSearch(catalog)];
const [triage, others] = [createTriage(catalog, neighbours), otherCodes(neighbours, catalog)];
const knowledge = {
  ...{ catalog, packs: knownPacks(catalog.packs) },
  ...{ lookup: () => lookup, search: () => search, triage: () => triage, neighbours: () => others },
  symptoms: () => createSymptomSearch(catalog),
};
const run = (argv: string[], text = '') =>
  runWith(argv, { readStdin: async () => new TextEncoder().encode(text) }, knowledge);

const refused =
  "trtc-sdk-v5 5.8.1 DEVICE_ERROR {code: 5300, extraCode: 5302, functionName: 'startLocalVideo'}";
const entry = catalog.entries.find(({ id }) => id === 'tencent-trtc-web-v5/devices/5302');

describe('an explained neighbour’s error', () => {
  it('is none of ours, and is told from its entry', async () => {
    const { exit, out } = await run(['triage', '--lang', 'zh'], refused);
    expect(exit).toBe(1);
    expect(out).toContain('非本产品 · 确定');
    expect(out).toContain(entry?.title.zh);
    const words = out.replace(/\s+/g, '');
    for (const { step } of entry?.remedy ?? []) expect(words).toContain(step.zh.replace(/\s+/g, ''));
    expect(out).toContain('tencent-trtc-web-v5-zh › DEVICE_ERROR');
  });

  it('has the entry in the contract, its cause before what wraps it', async () => {
    const { verdict, findings, neighbours: found } = (await run(['triage', '--json'], refused)).json();
    expect([verdict, findings]).toEqual(['none', []]);
    expect(found.map(({ code, entry: id }: { code: string; entry: string }) => [code, id])).toEqual([
      ['5302', 'tencent-trtc-web-v5/devices/5302'],
      ['5300', 'tencent-trtc-web-v5/errors/5300'],
    ]);
  });

  it('is answered as one of ours, with the customer’s steps and words', async () => {
    const { exit, out } = await run(['answer', '--lang', 'zh'], refused);
    expect(exit).toBe(0);
    expect(out).toContain(`原因在其中的 5302：${entry?.title.zh}。`);
    expect(out).toContain(entry?.customer?.meaning?.zh);
    expect(out).toContain(entry?.remedy[0]?.step.zh);
    expect(out).not.toMatch(/⟦|哪个 SDK/);
    const given = await run(['answer', '--lang', 'zh', '--entry', 'tencent-trtc-web-v5/devices/5302']);
    expect(given.out).toContain(entry?.title.zh);
  });

  it('is explained once, and listed and exported with its pack', async () => {
    const { out } = await run(['explain', '5302', '--lang', 'zh']);
    expect(out.split(entry?.title.zh ?? '?').length).toBe(2);
    expect(out).not.toContain('别处同号');
    const listed = (await run(['catalog', '--sdk', 'tencent-trtc-web-v5', '--json'])).json();
    expect(listed).toEqual(catalog.entries.filter(({ sdk }) => sdk === 'tencent-trtc-web-v5'));
    const exported = (await run(['export', '--sdk', 'tencent-trtc-web-v5', '--format', 'json'])).json();
    expect(exported.count).toBe(listed.length);
  });

  it('stands beside further codes of its pack that no entry explains, each once', async () => {
    const listed = (await run(['catalog', '--sdk', 'tencent-trtc-native', '--json'])).json();
    const ids = listed.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(listed).toContainEqual(expect.objectContaining({ pack: 'tencent-trtc-native', code: '-3325' }));
    expect(listed).toContainEqual(expect.objectContaining({ sdk: 'tencent-trtc-native', code: '-3301' }));
  });
});
