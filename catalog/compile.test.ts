import { describe, expect, it } from 'vitest';
import { compileCatalog } from './compile';

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

const place = 'tencent-trtc-web-v4/client.yaml';

const table = (...entries: object[]) => ({
  sdk: 'tencent-trtc-web-v4',
  table: 'client',
  side: 'client',
  documents: [{ id: 'tencent-trtc-web-v4-zh', section: 'ErrorCode' }],
  entries,
});

function compiled(content: object, path = place, faults: object[] = [fault]) {
  return compileCatalog([
    { path: 'faults/server.yaml', content: { faults } },
    { path, content },
  ]);
}

const problemsOf = (change: object) =>
  compiled(table({ ...entry, ...change })).problems.map(({ path, problem }) => `${path}: ${problem}`);

describe('the compiler of the data files', () => {
  it('makes an entry of what stands in the file and what follows from it', () => {
    const { catalog, problems } = compiled(table(entry));
    expect(problems).toEqual([]);
    expect(catalog.entries[0]).toMatchObject({
      id: 'tencent-trtc-web-v4/client/16385',
      sdk: 'tencent-trtc-web-v4',
      side: 'client',
      documents: [{ id: 'tencent-trtc-web-v4-zh', section: 'ErrorCode' }],
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
    expect(problemsOf(change)[0]).toMatch(/^tencent-trtc-web-v4\/client\.yaml: entries\.0/);
  });

  it.each<[string, object, string]>([
    ['a hexadecimal form of another number', { hex: '0x4002' }, '0x4002 is not 16385 in hexadecimal'],
    ['a parent that is not there', { parent: 'tencent-trtc-web-v4/client/1' }, 'does not exist'],
    ['a fault that is not there', { fault: 'no-such' }, 'fault no-such is not in catalog/data/faults/'],
    [
      'an entry with neither code nor symbol',
      { code: undefined, hex: undefined },
      'neither a code nor a symbol',
    ],
  ])('refuses %s', (_what, change, says) => {
    expect(problemsOf(change)[0]).toContain(says);
  });

  it('refuses a key that stands twice', () => {
    expect(compiled(table(entry, entry)).problems[0]?.problem).toContain('stands twice');
  });

  it('refuses a fault that stands twice', () => {
    expect(compiled(table(entry), place, [fault, fault]).problems[0]?.problem).toContain('stands twice');
  });

  it('refuses a file that says it is another', () => {
    expect(compiled(table(entry), 'tencent-trtc-web-v4/join.yaml').problems[0]?.problem).toContain(
      'says it is tencent-trtc-web-v4/client.yaml',
    );
  });
});
