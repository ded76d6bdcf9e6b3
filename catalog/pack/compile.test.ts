import { describe, expect, it } from 'vitest';
import { compilePacks } from './compile';

const text = { zh: '文字', en: 'text' };

const fault = {
  id: 'server-busy',
  title: text,
  looks: text,
  causes: [text],
  checklist: [text, text],
  questions: [text],
  collect: [text],
  severity: 'blocked',
  actor: 'vendor',
};

const entry = {
  key: '16385',
  code: '16385',
  hex: '0x4001',
  title: text,
  meaning: text,
  cause: { origin: 'document', ...text },
  remedy: [{ actor: 'customer', origin: 'document', ...text }],
  confirm: text,
  retry: 'retry',
  fault: 'server-busy',
};

const card = {
  id: 'acme-rooms',
  kind: 'full',
  order: 1,
  names: { title: text, spoken: 'Acme Rooms', short: text, typed: ['acme'] },
  tab: { order: 1, title: text },
  vendor: { id: 'acme', typed: ['acme'] },
  documents: [{ id: 'acme-rooms-en', title: text, short: 'rooms-en', language: 'en' }],
  sources: [{ id: 'ports-page', title: text, page: 'https://acme.example/ports', read: '2026-11-29' }],
  values: { ports: { zh: 'UDP 8000 端口', en: 'UDP port 8000', source: 'ports-page' } },
};

const neighbour = { id: 'other-rooms', kind: 'neighbour', names: { title: text } };

const samples = { catches: ['acme rooms'], leaves: ['a room'] };

const place = 'acme-rooms/tables/client.yaml';

const table = (...entries: object[]) => ({
  side: 'client',
  documents: [{ id: 'acme-rooms-en', section: 'ErrorCode' }],
  entries,
});

function compiled(content: object, path = place, faults: object[] = [fault]) {
  return compilePacks([
    { path: 'acme-rooms/pack.yaml', content: card },
    { path: 'faults/server.yaml', content: { faults } },
    { path, content },
  ]);
}

const problemsOf = (change: object) =>
  compiled(table({ ...entry, ...change })).problems.map(({ path, problem }) => `${path}: ${problem}`);

describe('the compiler of the data files', () => {
  it('makes an entry of what stands in the file and what follows from it', () => {
    const { knowledge, problems } = compiled(table(entry));
    expect(problems).toEqual([]);
    expect(knowledge.entries[0]).toMatchObject({
      id: 'acme-rooms/client/16385',
      sdk: 'acme-rooms',
      side: 'client',
      documents: [{ id: 'acme-rooms-en', section: 'ErrorCode' }],
      remedy: [{ step: text, actor: 'customer', origin: 'document' }],
      aliases: [],
    });
  });

  it.each<[string, object]>([
    ['a missing language', { title: { zh: '文字' } }],
    ['an empty text', { meaning: { zh: ' ', en: 'text' } }],
    ['a step without an actor', { remedy: [{ origin: 'document', ...text }] }],
    ['an entry without a remedy', { remedy: [] }],
    ['a field that does not exist', { tittle: text }],
    ['a code that is no number', { code: '0x4001' }],
  ])('refuses %s and says where it stands', (_what, change) => {
    expect(problemsOf(change)[0]).toMatch(/^acme-rooms\/tables\/client\.yaml: entries\.0/);
  });

  it.each<[string, object, string]>([
    ['a hexadecimal form of another number', { hex: '0x4002' }, '0x4002 is not 16385 in hexadecimal'],
    ['a parent that is not there', { parent: 'acme-rooms/client/1' }, 'does not exist'],
    ['a fault that is not there', { fault: 'no-such' }, 'fault no-such is not in catalog/packs/faults/'],
    [
      'an entry with neither code nor symbol',
      { code: undefined, hex: undefined },
      'neither a code nor a symbol',
    ],
  ])('refuses %s', (_what, change, says) => {
    expect(problemsOf(change)[0]).toContain(says);
  });

  it('puts the pack’s values into steps, and keeps which source says so', () => {
    const step = {
      actor: 'owner',
      origin: 'vendor',
      source: 'ports-page',
      zh: '放行{ports}。',
      en: 'Allow {ports}.',
    };
    const { knowledge, problems } = compiled(table({ ...entry, remedy: [step] }));
    expect(problems).toEqual([]);
    expect(knowledge.entries[0]?.remedy).toEqual([
      {
        ...{ actor: 'owner', origin: 'vendor', source: 'ports-page' },
        step: { zh: '放行UDP 8000 端口。', en: 'Allow UDP port 8000.' },
      },
    ]);
  });

  it('takes a file of a package for a document, and asks which version was read when', () => {
    const [document] = card.documents;
    const withDocument = (stated: object) =>
      compilePacks([
        { path: 'acme-rooms/pack.yaml', content: { ...card, documents: [{ ...document, ...stated }] } },
      ]).problems.map(({ problem }) => problem);
    const stated = { package: 'acme-rooms-js', version: '3.4.4', file: 'index.d.ts', read: '2026-11-29' };
    expect(withDocument(stated)).toEqual([]);
    for (const left of ['version', 'file', 'read'])
      expect(withDocument({ ...stated, [left]: undefined })).toHaveLength(1);
  });

  it('refuses a value that the pack has not, and what the vendor says without its source', () => {
    const remedy = [{ actor: 'customer', origin: 'playbook', zh: '放行 {hosts}。', en: 'Allow {hosts}.' }];
    expect(problemsOf({ remedy })).toEqual([
      'acme-rooms/client/16385: {hosts} is none of the values of its pack.yaml',
    ]);
    expect(problemsOf({ cause: { origin: 'vendor', ...text } })).toEqual([
      'acme-rooms/client/16385: origin vendor: say which of the pack’s sources',
    ]);
    expect(problemsOf({ cause: { origin: 'vendor', source: 'faq', ...text } })).toEqual([
      'acme-rooms/client/16385: there is no source faq in its pack.yaml',
    ]);
    expect(problemsOf({ cause: { origin: 'document', source: 'ports-page', ...text } })).toEqual([
      'acme-rooms/client/16385: origin document has no source',
    ]);
  });

  it('refuses a check that meets a cause which the fault has not', () => {
    const checklist = [
      { ...text, meets: [1] },
      { ...text, meets: [2] },
    ];
    const { problems } = compiled(table(entry), place, [{ ...fault, checklist }]);
    expect(problems).toEqual([{ path: 'faults/server-busy', problem: 'meets cause 2, and there are 1' }]);
  });

  it('refuses a key that stands twice', () => {
    expect(compiled(table(entry, entry)).problems[0]?.problem).toContain('stands twice');
  });

  it('refuses a fault that stands twice', () => {
    expect(compiled(table(entry), place, [fault, fault]).problems[0]?.problem).toContain('stands twice');
  });

  it('refuses a document that is not the pack’s', () => {
    const content = { ...table(entry), documents: [{ id: 'other-en', section: 'x' }] };
    expect(compiled(content).problems[0]?.problem).toContain('cites other-en, which is no document');
  });

  it.each<[string, object, string, string]>([
    ['a file that no pack has', {}, 'acme-rooms/notes.yaml', 'is no part of a full pack'],
    ['a table in capitals', table(entry), 'acme-rooms/tables/Client.yaml', 'lower-case letters'],
    ['a folder without a pack.yaml', {}, 'else/marks.yaml', 'has no pack.yaml'],
    ['a folder of another name', neighbour, 'else/pack.yaml', 'says that it is other-rooms'],
    [
      'words of no entry',
      { told: [{ entry: 'client/1', as: ['x'] }] },
      'acme-rooms/words.yaml',
      'there is no entry client/1',
    ],
    [
      'the wording of no entry',
      { wording: { 'client/1': 'AAA' } },
      'acme-rooms/wording.yaml',
      'there is no entry client/1',
    ],
  ])('refuses %s', (_what, content, path, says) => {
    const files = { ...{ [place]: table(entry), [path]: content } };
    const { problems } = compilePacks([
      { path: 'acme-rooms/pack.yaml', content: card },
      { path: 'faults/server.yaml', content: { faults: [fault] } },
      ...Object.entries(files).map(([at, what]) => ({ path: at, content: what })),
    ]);
    expect(problems.map(({ problem }) => problem).join('\n')).toContain(says);
  });

  it('keeps the marks of neighbours apart from those of SDKs, and full packs before neighbours', () => {
    const { knowledge, problems } = compilePacks([
      { path: 'a-neighbour/pack.yaml', content: { ...neighbour, id: 'a-neighbour' } },
      {
        path: 'a-neighbour/marks.yaml',
        content: { marks: [{ reach: 'line', strings: ['other'], passedOnBy: ['acme-rooms'], ...samples }] },
      },
      { path: 'acme-rooms/pack.yaml', content: card },
      {
        path: 'acme-rooms/marks.yaml',
        content: { marks: [{ strength: 'name', strings: ['Acme Rooms'], ...samples }] },
      },
    ]);
    expect(problems).toEqual([]);
    expect(knowledge.packs.map(({ id }) => id)).toEqual(['acme-rooms', 'a-neighbour']);
    expect(knowledge.signs.own[0]).toMatchObject({
      pack: 'acme-rooms',
      marks: [{ strings: ['acme rooms'] }],
    });
    expect(knowledge.signs.foreign[0]).toMatchObject({ pack: 'a-neighbour', marks: [{ reach: 'line' }] });
  });

  it('says of a file that is no YAML only that, and of an id that is not the folder’s only that', () => {
    const unreadable = [
      { path: 'acme-rooms/pack.yaml', content: card },
      { path: place, content: undefined, unreadable: 'Nested mappings are not allowed at line 3, column 9.' },
      {
        path: 'acme-rooms/words.yaml',
        content: { told: [{ entry: 'client/16385', as: ['x'] }] },
      },
    ];
    expect(compilePacks(unreadable).problems).toEqual([
      { path: place, problem: 'Nested mappings are not allowed at line 3, column 9.' },
    ]);
    const misnamed = [
      { path: 'else/pack.yaml', content: neighbour },
      { path: 'else/marks.yaml', content: { marks: [{ reach: 'line', strings: ['other'], ...samples }] } },
    ];
    expect(compilePacks(misnamed).problems.map(({ path }) => path)).toEqual(['else/pack.yaml']);
  });

  it('gives what is told of several entries at once to each of them', () => {
    const both = { told: [{ entry: ['client/16385', 'client/16386'], named: ['it timed out'] }] };
    const { knowledge, problems } = compilePacks([
      { path: 'acme-rooms/pack.yaml', content: card },
      { path: place, content: table(entry, { ...entry, key: '16386', code: '16386' }) },
      { path: 'acme-rooms/words.yaml', content: both },
    ]);
    expect(problems.filter(({ path }) => path.endsWith('words.yaml'))).toEqual([]);
    expect(knowledge.signs.own[0]?.told).toEqual([
      { entry: 'client/16385', as: [], named: ['it timed out'] },
      { entry: 'client/16386', as: [], named: ['it timed out'] },
    ]);
  });

  it('refuses what is told in no phrase', () => {
    const { problems } = compilePacks([
      { path: 'acme-rooms/pack.yaml', content: card },
      { path: 'acme-rooms/words.yaml', content: { told: [{ entry: 'client/16385' }] } },
    ]);
    expect(problems.map(({ problem }) => problem).join()).toContain('has neither as nor named');
  });

  it('refuses two SDKs in one place of the order or of the tabs', () => {
    const { problems } = compilePacks([
      { path: 'acme-rooms/pack.yaml', content: card },
      {
        path: 'beta-rooms/pack.yaml',
        content: {
          ...{ ...card, id: 'beta-rooms' },
          documents: [{ id: 'beta-rooms-en', title: text, short: 'beta-en', language: 'en' }],
        },
      },
    ]);
    expect(problems.map(({ path, problem }) => `${path}: ${problem}`)).toEqual([
      'beta-rooms/pack.yaml: another pack has order 1; take the next free one',
      'beta-rooms/pack.yaml: another pack has tab.order 1; take the next free one',
    ]);
  });

  it('refuses a mark with nothing to be seen by, and one passed on by nobody', () => {
    const { problems } = compilePacks([
      { path: 'other-rooms/pack.yaml', content: neighbour },
      {
        path: 'other-rooms/marks.yaml',
        content: { marks: [{ reach: 'line', passedOnBy: ['nobody'], ...samples }] },
      },
    ]);
    expect(problems.map(({ problem }) => problem)).toEqual([
      'passedOnBy: there is no SDK nobody',
      'a mark has neither strings nor a pattern',
    ]);
  });
});
