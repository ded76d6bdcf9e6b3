import { catalog as shipped } from 'errdesk:catalog';
import { catalog } from 'errdesk:test-catalog';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownPacks } from '../pack/known-packs';
import type { Entry } from '../schema';
import { createSearch } from './search';

/** Every stretch of two to five characters. */
const piecesOf = (run: string) =>
  Array.from(run, (_, from) =>
    [2, 3, 4, 5]
      .filter((length) => from + length <= run.length)
      .map((length) => run.slice(from, from + length)),
  ).flat();

const beside = new Set(
  shipped.packs.filter((pack) => pack.kind === 'full' && pack.beside).map(({ id }) => id),
);
const isBeside = ({ sdk }: Entry) => beside.has(sdk);

const search = createSearch(catalog);
const searchAll = createSearch(shipped);
/** What a query finds, in short: the first letter of the kind and the code or symbol. */
const found = (query: string) =>
  search(query).map(({ entry, match }) => `${match} ${entry.code ?? entry.symbol}`);
const first = (query: string) => found(query)[0];
const top = (query: string, count = 3) =>
  search(query)
    .slice(0, count)
    .map(({ entry }) => entry.code ?? entry.symbol);

describe('a code', () => {
  it('is found exactly by what every entry calls itself', () => {
    for (const entry of shipped.entries) {
      for (const typed of [entry.code, entry.hex, entry.symbol]) {
        if (typed === undefined) continue;
        const hit = searchAll(typed).find((each) => each.entry === entry);
        expect(hit?.match, typed).toBe('exact');
      }
    }
  });

  it.each(['-1102', '—1102', 'code: -1102', 'errCode=-1102', '负1102', '0xFFFFFBB2'])(
    'is found as %s',
    (query) => {
      expect(first(query)).toBe('exact -1102');
    },
  );

  it('stands before the one whose minus was dropped', () => {
    expect(found('1101').slice(0, 2)).toEqual(['exact 1101', 'exact -1101']);
  });

  it('is found without its sign', () => {
    expect(top('2381', 1)).toEqual(['-2381']);
  });

  it('is found in hexadecimal', () => {
    expect(first('0x4004')).toBe('exact 16388');
  });

  it('is read as hexadecimal below the exact ones', () => {
    expect(found('1001').at(-1)).toBe('word 4097');
    expect(first('4041')).toBe('word 16449');
  });

  it('is found on any side that answers from a server, where side:server alone has none', () => {
    expect(first('side:server 20406')).toBe('exact 20406');
    expect(search('1001 side:server').map(({ entry }) => entry.side)).not.toContain('client');
  });

  it('that is nowhere brings near ones, and none as exact', () => {
    for (const query of ['-1301', '30000416', '6100', 'sdk:tencent-roomengine 16388', '99999999']) {
      expect(
        found(query).filter((each) => each.startsWith('exact')),
        query,
      ).toEqual([]);
    }
    expect(found('-1301')[0]).toBe('fuzzy 1301');
  });

  it('leads a line of a log whose other words are nowhere', () => {
    expect(first('RtcError: oops <JOIN_ROOM_FAILED 0x4004> at room.js')).toBe('exact 16388');
  });

  it('torn in two is put together', () => {
    expect(first('10000 5')).toBe('exact 100005');
  });
});

describe('a name', () => {
  it.each(['JOIN_ROOM_FAILED', 'joinRoomFailed', 'join room failed', 'joinroomfailed'])(
    'is found as %s',
    (query) => {
      expect(first(query)).toBe('exact 16388');
    },
  );

  it('is found by a part of it', () => {
    expect(top('PUBLISH_CDN', 2).sort()).toEqual(['16453', '16454']);
  });

  it('is found misspelt, apart from what is exact', () => {
    expect(first('JION_ROOM_FAILED')).toBe('fuzzy 16388');
  });
});

describe('words', () => {
  it.each([
    ['摄像头 占用', '-1102'],
    ['摄像头被别的软件占用', '-1102'],
    ['没插摄像头', '-1103'],
    ['签名过期', '70001'],
    ['房主退不了房', '-2102'],
    ['手机号格式不对', '70103'],
    ['xinling', '16386'],
    ['qianmingguoqi', '70001'],
    ['zidong bofang', '16451'],
    ['mkf qx', '-1105'],
    ['room is full', '100008'],
    ['camera in use', '-1102'],
    ['seat locked', '-2343'],
    ['signiture expired', '70001'],
    ['摄象头 占用', '-1102'],
  ])('%s brings %s', (query, code) => {
    expect(top(query)).toContain(code);
  });

  it.each([
    ...['zzzzqq', 'asdfgh', 'asdf', 'qwertyuiop', 'xkcdxkcd', 'hjklhjkl', 'zxcvbnm', 'wwwwxxxx', 'qazwsx'],
    ...['zzzz', 'aaaaaa', 'fffffff', 'sdfsdf', 'mmmmnnnn', 'lkjhgf', 'bcdfg'],
  ])('find nothing where nobody means any: %s', (query) => {
    expect(found(query)).toEqual([]);
    expect(searchAll(query)).toEqual([]);
  });

  it.each([
    ['signatrue expired', '70001'],
    ['micropohne', '-1107'],
    ['permision denied camera', '-1101'],
    ['DEVCIE_NOT_FOUND', '4099'],
    ['登陆过期', '70001'],
    ['qmgq', '70001'],
    ['sxtzy', '-1102'],
    ['zdbf', '16451'],
  ])('are found misspelt, misheard or by their initials: %s brings %s', (query, code) => {
    expect(top(query, 5)).toContain(code);
  });

  it('are found wherever a title holds them, but for a word that a synonym begins and one character ends', () => {
    const parts = new Map<string, Entry[]>();
    for (const entry of shipped.entries)
      for (const run of entry.title.zh.match(/[\u3400-\u9fff]{2,}/g) ?? [])
        for (const part of piecesOf(run)) parts.set(part, [...(parts.get(part) ?? []), entry]);
    const missed = [...parts].filter(([part, entries]) => {
      const hits = new Map(searchAll(part).map(({ entry, match }) => [entry, match]));
      // Where little of ours has it, what is beside ours is only similar.
      return entries.some((entry) => !(isBeside(entry) ? /./ : /exact|word/).test(hits.get(entry) ?? ''));
    });
    // 取不到 is another word for "missing", and of what follows it one character asks for nothing.
    expect(missed.map(([part]) => part).filter((part) => !/^取不到.$/.test(part))).toEqual([]);
  });

  it.each([
    ['RoomEngine 未登录', '-1002'],
    ['互动直播 主线程', '1007'],
    ['云信人数满', '104'],
    ['hudongzhibo qianfei', '20406'],
    ['pingmu fenxiang', '62102'],
    ['fzqx', '-2300'],
    ['jing fang shi bai', '16388'],
    ['suoding', '-2343'],
    ['shuoding', '-2343'],
    ['PUBLSH_CDN', '16453'],
    ['gatewaylogn', '61001'],
    ['签名过起', '70001'],
    ['房间号可以用中文吗', '-2105'],
    ['老师说昨天上课的时候摄像头突然打不开了 说是被别的程序占用了', '-1102'],
    ['the customer says that his microphone is not working because another app is using it', '-1106'],
    ['黑屏', '1402'],
    ['花屏', '16457'],
    ['观众看不到主播画面', '1402'],
    ['-1102摄像头', '-1102'],
    ['录制失败 web', '67007'],
    ['云信 踢人', '509'],
    ['camara not working', '-1100'],
    ["teacher's camera is used by zoom", '-1102'],
    ['user kicked out of room', '16448'],
    ['screen sharing cancelled by user', 'NotAllowedError'],
    ['没有权限踢人', '-2301'],
    ['sig length 0', '70002'],
    ['3秒内重复推流', '40000500'],
    ['request timeout rest', '60008'],
    ['ie9 https', 'Connect_Failed'],
    ['麦克风 id 不对', 'OverconstrainedError'],
    ['Could not start audio source', 'NotReadableError'],
    ['could not start audio source', '-1104'],
    ['Could not start video source', '-1102'],
  ])('of somebody in a hurry: %s brings %s', (query, code) => {
    const codes = searchAll(query).map(({ entry }) => entry.code ?? entry.symbol);
    expect(codes.slice(0, 3)).toContain(code);
  });

  it('put the product that is named first, and say of others only that they are similar', () => {
    const hits = searchAll('互动直播 超时');
    const others = hits.filter(({ entry }) => entry.sdk !== 'tencent-avsdk');
    expect(hits[0]?.entry.sdk).toBe('tencent-avsdk');
    expect(others.every(({ match }) => match === 'fuzzy')).toBe(true);
    expect(searchAll('RoomEngine 1001')[0]?.entry.code).toBe('-1001');
  });

  it('of a product alone bring all that it has', () => {
    const own = shipped.entries.filter(({ sdk }) => sdk === 'netease-webrtc');
    const hits = searchAll('云信').filter(({ match }) => match === 'word');
    expect(new Set(hits.map(({ entry }) => entry))).toEqual(new Set(own));
  });

  it('must all be there', () => {
    const both = new Set(found('录制 浏览器'));
    for (const each of found('录制 浏览器 不支持').filter((hit) => hit.startsWith('word')))
      expect(both).toContain(each);
  });
});

describe('the grammar', () => {
  it('= takes the whole name or code and nothing else', () => {
    expect(found('=SERVER_TIMEOUT')).toEqual(['exact 16449']);
    expect(found('=JOIN_ROOM')).toEqual([]);
    expect(found('=1101')).toEqual(['exact 1101']);
  });

  it(': takes a part of a name', () => {
    expect(top(':ROOM_NOT').sort()).toEqual(['10009', '1201', '1202']);
  });

  it('- takes out what is about a word', () => {
    expect(found('摄像头 -占用')).not.toContain('word -1102');
  });

  it('scopes leave what is in them', () => {
    expect(new Set(search('sdk:avsdk 超时').map(({ entry }) => entry.sdk))).toEqual(
      new Set(['tencent-avsdk']),
    );
    expect(new Set(search('side:服务端 房间').map(({ entry }) => entry.side))).toEqual(new Set(['server']));
    expect(new Set(search('fault:device-occupied').map(({ entry }) => entry.fault))).toEqual(
      new Set(['device-occupied']),
    );
    expect(
      search('who:vendor').every(({ entry }) => entry.remedy.some(({ actor }) => actor === 'vendor')),
    ).toBe(true);
    expect(search('-sdk:tencent 超时').every(({ entry }) => entry.sdk === 'netease-webrtc')).toBe(true);
  });

  it('without words gives all that a scope holds, in the order of the catalog', () => {
    for (const { id } of knownPacks(shipped.packs).sdks) {
      const own = shipped.entries.filter(({ sdk }) => sdk === id);
      expect(searchAll(`sdk:${id}`).map(({ entry }) => entry)).toEqual(own);
    }
  });
});

describe('anything', () => {
  it.each(['', ' ', '-', '=', '😀', '，', 'sdk:', 'sdk:nothing 超时', 'asdfghjk'])(
    '%j finds nothing',
    (query) => {
      expect(search(query)).toEqual([]);
      expect(searchAll(query)).toEqual([]);
    },
  );

  it('is answered, once for each entry, exact before word before fuzzy', () => {
    const order = ['exact', 'word', 'fuzzy'];
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (query) => {
        const hits = searchAll(query);
        expect(new Set(hits.map(({ entry }) => entry)).size).toBe(hits.length);
        const kinds = hits.map(({ match }) => order.indexOf(match));
        expect(kinds).toEqual([...kinds].sort());
      }),
    );
  });

  it('is answered soon even where a whole log was put in', () => {
    const started = performance.now();
    searchAll('摄像头 camera sxt -1102 '.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
