import { catalog as shipped } from 'errdesk:catalog';
import { catalog } from 'errdesk:test-catalog';
import { describe, expect, it } from 'vitest';
import { codeReadings } from './code';
import { createLookup } from './lookup';

const lookup = createLookup(catalog);
const ofAll = createLookup(shipped);
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

describe('byCode', () => {
  it.each(['16388', '0x4004', '0X4004', '１６３８８', '[16388]'])('finds JOIN_ROOM_FAILED by %s', (text) => {
    expect(lookup.byCode(text)[0]?.entry.id).toBe('tencent-trtc-web-v4/client/16388');
  });

  it('puts the code as written before the one that lacks its minus', () => {
    expect(lookup.byCode('1101').map(({ entry, reading }) => [entry.code, reading])).toEqual([
      ['1101', codeReadings.same],
      ['-1101', codeReadings.signDropped],
    ]);
  });

  it('finds every entry by its own code, in decimal and in hexadecimal', () => {
    for (const { id, code, hex } of shipped.entries) {
      if (code !== undefined) expect(ids(ofAll.byCode(code).map(({ entry }) => entry))).toContain(id);
      if (hex !== undefined) expect(ids(ofAll.byCode(hex).map(({ entry }) => entry))).toContain(id);
    }
  });
});

describe('byName', () => {
  it.each(['JOIN_ROOM_FAILED', 'joinRoomFailed', 'join room failed', 'JoinRoomFailed'])(
    'finds the symbol as %s',
    (name) => expect(ids(lookup.byName(name))).toContain('tencent-trtc-web-v4/client/16388'),
  );

  it('finds an entry by another name of it', () => {
    expect(lookup.byName('AudioMixingUnsupport').map(({ code }) => code)).toEqual(['63102']);
  });

  it('does not find a part of a name', () => {
    expect(lookup.byName('JOIN_ROOM')).toEqual([]);
  });
});

it('finds every entry by its id', () => {
  for (const entry of shipped.entries) expect(ofAll.byId(entry.id)).toBe(entry);
});
