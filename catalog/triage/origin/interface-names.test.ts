import { catalog } from 'errdesk:catalog';
import { describe, expect, it } from 'vitest';
import { productWords } from './product-words';
import { MarkScanner } from './scan-marks';

const { signs, packs } = catalog;
/** It knows no other marks. */
const scanner = new MarkScanner(
  { ...signs, own: signs.own.map((one) => ({ ...one, marks: [] })), foreign: [] },
  packs,
  productWords(signs),
);

function seenIn(text: string): string[] {
  return scanner
    .scan(text)
    .flatMap(({ mark, start, end }) =>
      'own' in mark ? [`${mark.own.pack.id} ${text.slice(start, end)}`] : [],
    );
}

describe('names of the public interfaces show whose a log is', () => {
  it.each([
    ['requestViewList cb result 1402', 'tencent-avsdk requestViewList'],
    ['POST /v4/room_engine_http_srv/create_room', 'tencent-roomengine room_engine_http_srv/create_room'],
    ['engine.takeUserOnSeatByAdmin(3)', 'tencent-roomengine takeUserOnSeatByAdmin'],
    ["netcall.on('callerAckSync')", 'netease-webrtc callerAckSync'],
  ])('in %s', (text, seen) => expect(seenIn(text)).toContain(seen));

  it.each(['takeseat', 'joinChannel failed', 'we take a seat', 'x'.repeat(200_001)])('not in %.20s', (text) =>
    expect(seenIn(text)).toEqual([]),
  );
});

it('no name is that of two SDKs', () => {
  const all = catalog.signs.own.flatMap((one) => one.names);
  expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
});
