import { catalog } from 'errdesk:catalog';
import { describe, expect, it } from 'vitest';
import { createTriage } from '../triage';

const triage = createTriage(catalog);

const troubles = catalog.signs.own.flatMap(({ pack, told }) =>
  told.map(({ entry, as, named }) => ({
    pack,
    entry: `${pack}/${entry}`,
    anybodys: as,
    catches: [...as, ...named],
    leaves: [...as, ...named].map(asked),
  })),
);

const finds = (entry: string, text: string) =>
  triage(text).findings.some((finding) => finding.entry === entry);

/** Somebody who asks how to deal with a trouble, or plans for it, does not have it. */
function asked(told: string): string {
  return /[\u3400-\u9fff]/.test(told) ? `需求：如何处理${told}` : `feature request: how to handle ${told}`;
}

describe.each(troubles)('$entry', ({ pack, entry, catches, leaves }) => {
  it.each(catches)('is found in %s where its SDK is named', (text) => {
    const { names } = catalog.packs.find(({ id }) => id === pack) ?? {};
    expect(finds(entry, `${names?.short?.zh}：${text}`)).toBe(true);
  });

  // Where the words are a text that the SDK emits, that text counts whoever repeats it.
  it.each(leaves)('is not found in %s', (text) => {
    const told = triage(text).findings.filter(({ reasons }) => reasons.some(({ id }) => id === 'described'));
    expect(told.map((finding) => finding.entry)).not.toContain(entry);
  });
});

// Some are a browser's sentences, which are claimed only where the SDK is named.
it('finds nearly all of them where nobody is named', () => {
  const all = troubles.flatMap(({ entry, anybodys }) => anybodys.map((text) => ({ entry, text })));
  const missed = all.filter(({ entry, text }) => !finds(entry, text));
  expect(missed.length / all.length, missed.map(({ text }) => text).join('\n')).toBeLessThan(0.01);
});

it.each([
  '摄像头正常，没有被占用',
  '怎么把麦位锁定？',
  '如何实现全员禁言',
  'how to share the screen',
  '进房失败',
  '黑屏，没有声音',
  'joinRoom error',
  'Please check whether the camera is occupied',
  '酒店房间满了',
  'every seat on the train is taken',
  'the locked seat works again, thanks',
  '希望给房间加一个锁麦位的功能',
  '操作超时',
])('takes no trouble from %s', (text) => expect(triage(text).verdict).toBe('none'));

// The client's error and the server's are one trouble, and nothing in the words says which of them it is.
it.each([
  ['TUIRoomEngine 麦位锁着上不去', 'seat/-2343', 'server/100200'],
  ['语聊房麦位上了锁', 'seat/-2343', 'server/100200'],
  ['no free seat, she cannot go on the mic', 'seat/-2346', 'server/100205'],
  ['他说下麦时不在麦上', 'seat/-2345', 'server/100206'],
  ['麦位被人抢先坐了', 'seat/-2342', 'server/100210'],
])('shows both twins for %s', (text, ...twins) => {
  const { verdict, findings } = triage(text);
  expect(verdict).toBe('ambiguous');
  expect(findings.map(({ entry }) => entry)).toEqual(
    expect.arrayContaining(twins.map((key) => `tencent-roomengine/${key}`)),
  );
});

it.each([
  ['AVSDK 进房超时', 'client/1005', 'server/10004'],
  ['AVSDK says there is no such room', 'client/1201', 'server/10009'],
])('takes phrases of any product for both twins where the SDK is named, as in %s', (text, ...twins) => {
  expect(triage(text).findings.map(({ entry }) => entry)).toEqual(
    expect.arrayContaining(twins.map((key) => `tencent-avsdk/${key}`)),
  );
});

it('takes the thing from what stands around where a quotation names none', () => {
  const [first] = triage('AVSDK 旁路直播停推流点了两次，说已经停掉了').findings;
  expect(first?.entry).toMatch(/^tencent-avsdk\/live\/4000041[23]$/);
});

// Nobody is named, and the SDKs of two vendors have the trouble.
it.each([
  [
    '网页通话打不开，说这台电脑用不了 H.264',
    'netease-webrtc/video/VideoDecodeError',
    'tencent-trtc-web-v4/client/16457',
  ],
  [
    'the web page says he was thrown out of the room',
    'netease-webrtc/server-code/509',
    'tencent-trtc-web-v4/client/16448',
  ],
  ['网页里检测不到摄像头', 'netease-webrtc/device/DeviceNotExists', 'tencent-trtc-web-v4/client/4099'],
])('shows the rows of both SDKs for %s', (text, ...both) => {
  const { verdict, findings } = triage(text);
  expect(verdict).toBe('ambiguous');
  expect(findings.map(({ entry }) => entry)).toEqual(expect.arrayContaining(both));
});

it('takes a comment in code for no report', () =>
  expect(
    triage('if (e.name === "NotReadableError") {\n  // trtc: camera held by another app\n}').verdict,
  ).toBe('none'));
