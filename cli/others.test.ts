import { neighbours } from 'errdesk:test-catalog-neighbours';
import { describe, expect, it } from 'vitest';
import { run } from './run-for-test';

const offline = 'Error Domain=NSURLErrorDomain Code=-1009 "The Internet connection appears to be offline."';
const paste = (text: string) => ({ readStdin: async () => new TextEncoder().encode(text) });

describe('triage of somebody else’s error', () => {
  it('says whose it is and what it means, and does not ask for what was sent', async () => {
    const { exit, out } = await run(['triage'], paste(offline));
    expect(exit).toBe(1);
    expect(out).toContain('Not ours · certain');
    expect(out).toContain('The device is offline');
    expect(out).toContain("-1009 · NSURLErrorNotConnectedToInternet · one of Apple's own error domains");
    expect(out).toContain('Where    line 1: ');
    expect(out).toMatch(/Steps +1\. /);
    expect(out).toContain('read on 2026-11-20');
    expect(out).not.toMatch(/Ask the customer for the full error|in no document/);
    const zh = (await run(['triage', '--lang', 'zh'], paste(offline))).out;
    expect(zh).toContain('非本产品 · 确定');
    expect(zh).toContain('设备没有联网');
  });

  it('has it in the contract, by the offsets of the paste', async () => {
    const { json } = await run(['triage', '--json'], paste(offline));
    const [found] = json().neighbours;
    expect(json().verdict).toBe('none');
    expect(found).toEqual({
      pack: 'apple',
      code: '-1009',
      name: 'NSURLErrorNotConnectedToInternet',
      title: { zh: '设备没有联网', en: 'The device is offline' },
      entry: null,
      confidence: expect.any(Number),
      evidence: [{ start: offline.indexOf('-1009'), end: offline.indexOf('-1009') + 5 }],
    });
    expect(found.confidence).toBeGreaterThan(0.9);
  });

  it('lists who else prints a number where the text does not say whose it is', async () => {
    const { out } = await run(['triage'], paste('code -1001'));
    expect(out).toContain('The same number elsewhere; the text does not say whose it is:');
    expect(out).toMatch(/-1001 +The request timed out before the server answered {2}Apple/);
    expect(out).not.toContain('Not ours');
  });

  it('is answered, without a question back', async () => {
    const { exit, out } = await run(['answer'], paste(offline));
    expect(exit).toBe(0);
    expect(out).toContain('The device is offline');
    expect(out).not.toMatch(/full error|which SDK/i);
  });
});

describe('explain', () => {
  it.each(['-1009', '1009', 'NSURLErrorNotConnectedToInternet', 'nsurl_error_not_connected_to_internet'])(
    'explains somebody else’s: %s',
    async (typed) => {
      const { exit, out } = await run(['explain', typed]);
      expect(exit).toBe(0);
      expect(out).toContain('The device is offline');
      expect(out).toContain('Playbook: ');
    },
  );

  it('lists below ours who else prints the number, with the same meaning and with another', async () => {
    const shared = (await run(['explain', '70001'])).out;
    expect(shared).toMatch(/^The signature \(userSig\) has expired/);
    expect(shared).toMatch(
      /Products of the same vendor, with the same meaning:\n {2}70001 +The signature has expired/,
    );
    expect(shared).toContain('Chat (IM) / Native TRTC');
    const other = (await run(['explain', '-1001'])).out;
    expect(other).toMatch(/The same number elsewhere:\n {2}-1001 +The request timed out/);
  });

  it('of one of them alone', async () => {
    const apple = (await run(['explain', '-1001', '--sdk', 'apple'])).out;
    expect(apple).toMatch(/^The request timed out before the server answered/);
    expect(apple).not.toContain('elsewhere');
    const ours = (await run(['explain', '-1001', '--sdk', 'tencent-roomengine'])).out;
    expect(ours).not.toContain('Apple');
    expect((await run(['explain', '70001', '--sdk', 'apple'])).exit).toBe(1);
  });
});

describe('search', () => {
  it('has other people’s codes in a group of their own, below', async () => {
    const { exit, out } = await run(['search', '-1001']);
    expect(exit).toBe(0);
    expect(out).toMatch(/^Exact\n {2}-1001 [\s\S]*\n\nCodes of others, not in this catalog\n {2}-1001 /);
    expect((await run(['search', 'sdk:agora', 'conflict'])).out).toMatch(
      /^Codes of others.*\n {2}UID_CONFLICT /,
    );
  });

  it('keeps its JSON to entries', async () => {
    const { exit, json } = await run(['search', 'UID_CONFLICT', '--json']);
    expect([exit, json()]).toEqual([1, []]);
  });
});

describe('catalog', () => {
  it('lists one SDK, or somebody else’s codes by their lists', async () => {
    const browser = (await run(['catalog', '--sdk', 'browser', '--lang', 'zh'])).out;
    expect(browser.split('\n').filter((line) => /\(\d+\)$/.test(line))).toHaveLength(3);
    expect((await run(['catalog', '--sdk', 'apple', '--json'])).json()).toEqual(
      neighbours.codes.filter(({ pack }) => pack === 'apple'),
    );
    const ours: { sdk: string }[] = (await run(['catalog', '--sdk', 'netease-webrtc', '--json'])).json();
    expect(new Set(ours.map(({ sdk }) => sdk))).toEqual(new Set(['netease-webrtc']));
  });
});

describe('export', () => {
  const exported = (...argv: string[]) => run(['export', '--sdk', 'apple', ...argv]);

  it('writes somebody else’s codes with the columns that are known of them', async () => {
    const { exit, out } = await exported('--format', 'csv');
    expect(exit).toBe(0);
    expect(out.split('\r\n')[0]).toBe('\ufeffCode,Name,Symbol,SDK,Fault');
    expect(out).toContain('-1009,The device is offline,NSURLErrorNotConnectedToInternet,Apple,');
  });

  it.each(['csv', 'xlsx', 'json', 'md', 'html'])('in each format: %s', async (format) => {
    const { exit, out } = await exported('--format', format, '--columns', 'all', '--lang', 'both');
    expect(exit).toBe(0);
    expect(out).toContain(format === 'xlsx' ? 'bytes' : 'NSURLErrorTimedOut');
  });

  it('as data, with its own name', async () => {
    const { json } = await exported('-1202', '--format', 'json', '--columns', 'all');
    expect(json()).toMatchObject({
      format: 'errdesk-neighbour-codes',
      version: 1,
      count: 1,
      codes: [
        {
          id: 'apple/url-loading/-1202:NSURLErrorServerCertificateUntrusted',
          code: '-1202',
          hex: null,
          symbol: 'NSURLErrorServerCertificateUntrusted',
          sdk: 'apple',
          fault: null,
          sources: { page: expect.stringContaining('https://'), read: '2026-11-20' },
        },
      ],
    });
  });

  it('says where nothing is found', async () => {
    const { exit, err } = await exported('70001', '--format', 'csv');
    expect([exit, err]).toEqual([1, expect.stringContaining('Nothing was found')]);
  });
});
