import { catalog } from 'errdesk:catalog';
import { neighbours } from 'errdesk:catalog-neighbours';
import { describe, expect, it } from 'vitest';
import { createTriage } from '../triage/triage';
import { withoutBeside } from './beside';
import { compilePacks } from './compile';

const beside = new Set(
  catalog.packs.filter((pack) => pack.kind === 'full' && pack.beside).map(({ id }) => id),
);
const theirs = catalog.entries.filter(({ sdk }) => beside.has(sdk));

describe('explained neighbours', () => {
  it('are what triage knows as other neighbours, and none of their entries is ours', () => {
    const { packs, entries } = withoutBeside(catalog);
    expect(packs.map(({ id }) => id).toSorted()).toEqual(catalog.packs.map(({ id }) => id).toSorted());
    expect(packs.filter(({ id }) => beside.has(id)).map(({ kind }) => kind)).toEqual(
      [...beside].map(() => 'neighbour'),
    );
    expect(entries).toEqual(catalog.entries.filter(({ sdk }) => !beside.has(sdk)));
  });

  it('print a code for each entry that is an error, by its id', () => {
    const errors = theirs.filter(({ fault }) => fault !== 'success');
    const known = new Map(neighbours.codes.map((code) => [code.id, code]));
    for (const { id, code, title, fault, sdk } of errors)
      expect(known.get(id)).toMatchObject({ code, title, fault, pack: sdk });
    expect(theirs.length - errors.length).toBe(1);
    expect(neighbours.codes.some(({ pack, code }) => beside.has(pack) && code === '0')).toBe(false);
  });

  it('are never claimed, whoever speaks', () => {
    const triage = createTriage(catalog, neighbours);
    for (const { code, symbol } of theirs) {
      const raw = `TRTC.create() enterRoom failed, TRTCCloud onError errCode: ${code} ${symbol ?? ''}`;
      expect(triage(raw).findings.map(({ sdk }) => sdk)).not.toContain('tencent-trtc-web-v5');
      expect(triage(raw).findings.map(({ sdk }) => sdk)).not.toContain('tencent-trtc-native');
    }
  });
});

describe('the folder of an explained neighbour', () => {
  const text = { zh: '文字', en: 'text' };
  const read = { page: 'https://acme.example/codes', read: '2026-11-29' };
  const document = { id: 'acme-en', title: text, short: 'acme', language: 'en' };
  const pack = {
    ...{ id: 'acme', kind: 'full', beside: 'kin', order: 1, tab: { order: 1, title: text } },
    names: { title: text, spoken: 'Acme', short: text, typed: ['acme'] },
    vendor: { id: 'acme', typed: ['acme'] },
    documents: [{ ...document, ...read }],
  };
  const entry = {
    ...{ key: '16385', code: '16385', title: text, meaning: text, confirm: text },
    cause: { origin: 'document', ...text },
    remedy: [{ actor: 'customer', origin: 'document', ...text }],
    ...{ retry: 'retry', fault: 'busy' },
  };
  const inner = { ...entry, key: '5', code: '5', parent: 'acme/client/16385' };
  const fault = {
    ...{ id: 'busy', title: text, looks: text, causes: [text], checklist: [text, text] },
    ...{ questions: [text], collect: [text], severity: 'blocked', actor: 'vendor' },
  };
  const codes = [{ code: '7', zh: '文字', en: 'text' }];
  const compiled = (card: object) =>
    compilePacks([
      { path: 'acme/codes.yaml', content: { lists: [{ id: 'further', title: text, source: read, codes }] } },
      {
        path: 'acme/marks.yaml',
        content: { marks: [{ reach: 'paste', strings: ['acme'], catches: ['acme'], leaves: ['a room'] }] },
      },
      { path: 'acme/pack.yaml', content: card },
      {
        path: 'acme/tables/client.yaml',
        content: {
          side: 'client',
          documents: [{ id: 'acme-en', section: 'Codes' }],
          entries: [entry, inner],
        },
      },
      { path: 'faults/busy.yaml', content: { faults: [fault] } },
    ]);

  it('has entries, and marks and codes as that of another neighbour', () => {
    const { knowledge, neighbours: others, problems } = compiled(pack);
    expect(problems).toEqual([]);
    expect(knowledge.entries.map(({ id }) => id)).toEqual(['acme/client/16385', 'acme/client/5']);
    expect(knowledge.signs.own).toEqual([]);
    expect(knowledge.signs.foreign.map((signs) => signs.pack)).toEqual(['acme']);
    expect(others.codes.map(({ id, list, parent }) => [id, list, parent])).toEqual([
      ['acme/client/16385', 'client', undefined],
      ['acme/client/5', 'client', 'acme/client/16385'],
      ['acme/further/7', 'further', undefined],
    ]);
    expect(others.lists[0]).toMatchObject({ id: 'client', source: read });
  });

  it('says where its documents were read', () => {
    expect(compiled({ ...pack, documents: [document] }).problems).toEqual([
      {
        path: 'acme/pack.yaml',
        problem: 'a document of a neighbour says where and on which day it was read',
      },
    ]);
  });
});
