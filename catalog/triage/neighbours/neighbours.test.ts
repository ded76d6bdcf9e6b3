import { catalog as shipped } from 'errdesk:catalog';
import { neighbours } from 'errdesk:catalog-neighbours';
import { describe, expect, it } from 'vitest';
import { withoutBeside } from '../../pack/beside';
import type { NeighbourCode } from '../../pack/codes';
import { createTriage } from '../triage';
import { NeighbourIndex } from './neighbour-index';

/** What triage claims errors by. */
const catalog = withoutBeside(shipped);

const triage = createTriage(catalog, neighbours);
const index = new NeighbourIndex(neighbours, catalog);

/** Our numbers that somebody else prints with another meaning. */
const shared = [
  ...new Set(catalog.entries.filter((entry) => index.isShared(entry)).map(({ code = '' }) => code)),
].sort();

/** A text that only that neighbour writes, as its marks show. */
function textOf(pack: string): string {
  const marks = catalog.signs.foreign.find((signs) => signs.pack === pack)?.marks ?? [];
  return marks[0]?.catches[0] ?? '';
}

it('there are numbers that others print too', () => {
  expect(shared.length).toBeGreaterThan(40);
});

it.each(shared)('code %s alone is not claimed', (code) => {
  const { verdict, neighbours: others } = triage(`code ${code}`);
  expect(verdict).not.toBe('match');
  expect(others.map((other) => other.code)).toContain(code);
});

/** One code for each neighbour that shares a number with us. */
const ofNeighbours = [
  ...new Map(
    shared
      .flatMap((code) => index.withNumber(code))
      .filter((code) => index.conditionsOf(code).length === 0)
      .map((code) => [code.pack, code] as const),
  ).values(),
];

describe('with the mark of a neighbour', () => {
  it.each(ofNeighbours)('$pack: $code is the neighbour’s', ({ pack, code, list }: NeighbourCode) => {
    const { verdict, neighbours: others } = triage(`${textOf(pack)}\nerror code: ${code}`);
    expect(verdict).not.toBe('match');
    expect(others.filter(({ confidence }) => confidence >= 0.6).map((other) => other.pack)).toContain(pack);
    expect(list).not.toBe('');
  });
});

describe('an error of somebody else’s', () => {
  it.each([
    ['Error Domain=NSURLErrorDomain Code=-1001 "The request timed out."', 'apple', '-1001'],
    ['NSURLErrorDomain -1009 加入房间失败', 'apple', '-1009'],
    ['GET https://a.example net::ERR_CONNECTION_RESET', 'chromium', '-101'],
    ['HTTP/1.1 502 Bad Gateway', 'http', '502'],
    ['SIP/2.0 486 Busy Here', 'sip', '486'],
    ['WebSocket closed with code 1006', 'websocket-close', '1006'],
    ['TwilioError 53405: Media connection failed', 'twilio-video', '53405'],
  ])('%s', (raw, pack, code) => {
    const found = triage(raw);
    expect(found.verdict).toBe('none');
    expect(found.neighbours[0]).toMatchObject({ pack, code });
    const [span] = found.neighbours[0]?.evidence ?? [];
    expect(raw.slice(span?.start, span?.end)).toContain(pack === 'chromium' ? 'ERR_CONNECTION_RESET' : code);
  });

  it.each([
    ['AgoraRTCException: AgoraRTCError CAN_NOT_GET_GATEWAY_SERVER: x', 'agora', 'CAN_NOT_GET_GATEWAY_SERVER'],
    ['AuthFailure.SignatureExpire', 'tencent-cloud-api', 'AuthFailure.SignatureExpire'],
    ['connect ECONNREFUSED 127.0.0.1:443', 'errno', 'ECONNREFUSED'],
    ['java.net.SocketTimeoutException: timeout', 'errno', 'java.net.SocketTimeoutException'],
  ])('%s, by its name', (raw, pack, name) => {
    expect(triage(raw).neighbours[0]).toMatchObject({ pack, name });
  });

  it('that is refused autoplay is not capture', () => {
    const raw =
      "Uncaught (in promise) NotAllowedError: play() failed because the user didn't interact with the document first.";
    const { verdict, neighbours: others } = triage(raw);
    expect(verdict).toBe('none');
    const [first] = others;
    expect(neighbours.codes.find(({ id }) => id === first?.id)?.fault).toBe('autoplay-blocked');
  });

  it('speaks of nobody in a word that is only like a name', () => {
    expect(triage('WebSocket 连接失败').neighbours).toEqual([]);
    expect(triage('进房成功，第 3 个用户').neighbours).toEqual([]);
  });
});

it('a number in hexadecimal is what Windows prints for a negative one, and digits like it are nothing', () => {
  const found = (text: string) => triage(text).neighbours.map(({ code, name }) => [code, name]);
  expect(found('IAudioClient AUDCLNT_E_ init failed, hr = 0x80070005')).toContainEqual([
    '-2147024891',
    'E_ACCESSDENIED',
  ]);
  const task = 'Task <5C1F>.<3> finished with error [-1009] NSURLErrorDomain';
  expect(found(task)).toEqual([['-1009', 'NSURLErrorNotConnectedToInternet']]);
});
