import { catalog } from 'errdesk:catalog';
import { describe, expect, it } from 'vitest';
import { InterfaceNames } from './interface-names';

const names = new InterfaceNames(catalog.signs, catalog.packs);

function seenIn(text: string): string[] {
  const seen: string[] = [];
  names.scan(text, ({ id }, start, end) => seen.push(`${id} ${text.slice(start, end)}`));
  return seen;
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
