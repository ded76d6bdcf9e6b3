import { catalog } from 'errdesk:test-catalog';
import { describe, expect, it } from 'vitest';
import { expired, run } from './run-for-test';

describe('triage', () => {
  it('prints the contract and nothing beside it', async () => {
    const { exit, json } = await run(['triage', '--json']);
    expect(exit).toBe(0);
    expect(json()).toEqual({
      verdict: 'match',
      findings: expired.findings.map(({ reasons: _reasons, clues: _clues, ...contract }) => contract),
      neighbours: [],
      symptoms: [],
      redacted: expired.redacted,
      secrets: [{ kind: 'usersig', start: 12, end: 15 }],
    });
  });

  it('reads a file, and - as standard input', async () => {
    expect((await run(['triage', '--json', 'a.log'], { files: { 'a.log': '70001' } })).json().verdict).toBe(
      'match',
    );
    expect((await run(['triage', '-', '--json'])).json().verdict).toBe('match');
  });

  it('ends with 1 where nothing is known', async () => {
    const { exit, json } = await run(['triage', '--json', 'a.log'], { files: { 'a.log': 'hello' } });
    expect([exit, json().verdict]).toEqual([1, 'none']);
  });

  it('says that an empty input is empty', async () => {
    const { exit, out, err } = await run(['triage', 'f'], { files: { f: ' \n' } });
    expect([exit, out]).toEqual([1, '']);
    expect(err).toContain('The input is empty');
  });

  it('answers every line, id first, and tells of bad ones by number', async () => {
    const lines = ['{"raw":"70001","id":"a"}', '', 'not json', '{"id":"b"}', '{"id":"c","raw":"hello"}'];
    const { exit, out, err } = await run(['triage', '--jsonl', 'f'], { files: { f: lines.join('\r\n') } });
    expect(exit).toBe(2);
    expect(out.split('\n').map((line) => line.slice(0, 26))).toEqual([
      '{"id":"a","verdict":"match',
      '{"id":"c","verdict":"none"',
      '',
    ]);
    expect(err).toMatch(/line 3: is not JSON.*\n.*line 4: has no text "raw"/);
  });

  it('stops when nobody reads any more', async () => {
    let written = 0;
    const lines = Array.from({ length: 100 }, (_, id) => JSON.stringify({ id, raw: 'x' })).join('\n');
    const out = async () => ++written < 3;
    expect((await run(['triage', '--jsonl', 'f'], { files: { f: lines }, out })).exit).toBe(0);
    expect(written).toBe(3);
  });

  it('says in a person’s language what it is and what to do', async () => {
    const zh = (await run(['triage', '--lang', 'zh'])).out;
    expect(zh).toContain('匹配 · 确定');
    expect(zh).toContain('签名（userSig）已过期');
    expect(zh).toContain('第 1 行 70001');
    const en = (await run(['triage'])).out;
    expect(en).toContain('The signature (userSig) has expired');
    expect(en).toContain('Inside   16385');
    expect(en).toContain('usersig');
  });

  it('says what to ask for where nothing is known', async () => {
    const { out } = await run(['triage', 'f'], { files: { f: 'hello' } });
    expect(out).toContain('Ask the customer for the full error');
  });

  it('tells a person at the keyboard that it is their turn', async () => {
    expect((await run(['triage'], { stdinIsTerminal: true })).err).toContain('Ctrl+D');
  });
});

describe('search', () => {
  it('takes a code with its minus for a word', async () => {
    const { exit, json } = await run(['search', '-1101', '--json']);
    expect(exit).toBe(0);
    expect(json()).toEqual([
      {
        entry: 'tencent-roomengine/device/-1101',
        sdk: 'tencent-roomengine',
        code: '-1101',
        symbol: null,
        documents: ['tencent-roomengine-zh', 'tencent-roomengine-en'],
        match: 'exact',
      },
    ]);
  });

  it('answers lines', async () => {
    const { out } = await run(['search', '--jsonl', 'f'], { files: { f: '{"id":1,"query":"70001"}' } });
    expect(JSON.parse(out)).toMatchObject({ id: 1, results: [{ code: '70001', match: 'exact' }] });
  });

  it('prints an empty list and ends with 1 where nothing is found', async () => {
    const { exit, out, err } = await run(['search', 'asdfghjk', '--json']);
    expect([exit, out]).toEqual([1, '[]\n']);
    expect(err).toContain('Use other words');
  });

  it('lists for a person, kinds apart', async () => {
    const { out } = await run(['search', '摄像头', '占用', '--lang', 'zh']);
    expect(out).toMatch(/^包含所查内容\n {2}-1102 {5}摄像头/);
  });
});

describe('explain', () => {
  it.each(['70001', '0x11171', 'tencent-trtc-web-v4/account/70001'])('explains %s', async (typed) => {
    const { exit, out } = await run(['explain', typed]);
    expect(exit).toBe(0);
    expect(out).toContain('tencent-trtc-web-v4-zh › SIGNAL_CHANNEL_SETUP_FAILED');
  });

  it('explains every meaning, or those of one SDK', async () => {
    const titles = (text: string) => text.split('─'.repeat(80)).length;
    expect(titles((await run(['explain', '1101'])).out)).toBe(2);
    expect(titles((await run(['explain', '1101', '--sdk', 'tencent-roomengine'])).out)).toBe(1);
  });

  it('names what is near and ends with 1 where there is no such code', async () => {
    const { exit, out, err } = await run(['explain', '-1302']);
    expect([exit, out]).toEqual([1, '']);
    expect(err).toContain('Near it are: -1102');
  });
});

describe('catalog', () => {
  it('prints every entry with all its fields', async () => {
    expect((await run(['catalog', '--json'])).json()).toEqual(catalog.entries);
  });

  it('lists them for a person', async () => {
    expect((await run(['catalog'])).out).toContain('NetEase WebRTC (');
  });
});

describe('bad use', () => {
  it.each([
    [['nonsense'], 'There is no command nonsense'],
    [['search'], 'Give something to look for'],
    [['explain'], 'Give the code or name'],
    [['explain', '1', '--sdk', 'acme'], 'There is no SDK acme'],
    [['catalog', 'x'], 'takes no words'],
    [['triage', '--one', 'a', 'b'], 'one file as one text'],
    [['triage', '--jsonl', 'a', '--batch'], 'name their files themselves'],
    [['triage', 'missing.log'], 'There is no file missing.log'],
    [['triage', '--jsonl', 'missing.log'], 'There is no file missing.log'],
    [['triage', '--jsonl'], 'An option is wrong'],
    [['triage', '--colour'], 'An option is wrong'],
    [['explain', '1', '--json'], 'explain has no option --json'],
    [['search', 'x', '--lang', 'fr'], 'There is no language fr'],
    [['search', 'x', '--lang', 'both'], 'There is no language both'],
    [['search', 'x', '--out', 'f'], 'search has no option --out'],
    [['export', 'x'], 'Give the format'],
    [['export', 'x', '--out', 'errors.pdf'], 'Give the format'],
    [['export', 'x', '--format', 'pdf'], 'There is no format pdf'],
    [['export', 'x', '--format', 'csv', '--columns', 'code,colour'], 'There is no column colour'],
    [['export', 'x', '--format', 'csv', '--columns', ','], 'There is no column ,'],
    [['export', 'x', '--format', 'csv', '--delimiter', 'pipe'], 'There is no delimiter pipe'],
    [['export', 'x', '--format', 'json', '--no-bom'], 'Leave them out of json'],
    [['export', 'x', '--format', 'csv', '--sdk', 'acme'], 'There is no SDK acme'],
    [['catalog', '--sdk', 'acme'], 'and of others: '],
    [
      ['export', '--format', 'csv', '--sdk', 'apple', '--columns', 'code,side'],
      'Codes of others have no column side',
    ],
    [['export', 'x', '--format', 'csv', '--lang', 'fr'], 'There is no language fr'],
  ])('%j: %s', async (argv, message) => {
    const { exit, out, err } = await run(argv);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toMatch(/^errdesk: /);
    expect(err).toContain(message);
  });

  it('without a command shows the help', async () => {
    const { exit, out, err } = await run([]);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain('Usage: errdesk');
  });
});

describe('language', () => {
  it.each([
    [{ LANG: 'zh_CN.UTF-8' }, '用法'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, 'Usage'],
    [{}, 'Usage'],
  ])('is that of %j', async (env, message) => {
    const { exit, out } = await run(['--help'], { env });
    expect(exit).toBe(0);
    expect(out).toContain(message);
  });
});

describe('the terminal', () => {
  it('is given colours only where it is one and NO_COLOR is not set', async () => {
    expect((await run(['triage'])).out).not.toContain('\u001b[');
    expect((await run(['triage'], { columns: 80 })).out).toContain('\u001b[');
    expect((await run(['triage'], { columns: 80, env: { NO_COLOR: '1' } })).out).not.toContain('\u001b[');
  });

  it('shows its version', async () => {
    expect((await run(['--version'])).out).toBe('1.2.3\n');
  });
});
