import { catalog } from 'errdesk:catalog';
import { describe, expect, it } from 'vitest';
import { createTriage } from '../../triage/triage';
import { shownOf } from './shown';

const triage = createTriage(catalog);

const shownIn = (id: string, raw: string) => {
  const entry = catalog.entries.find((one) => one.id === id);
  if (!entry) throw new Error('There is no such entry.');
  const byId = (other: string) => catalog.entries.find((one) => one.id === other);
  return shownOf(entry, { raw, triage: triage(raw), byId });
};
const muted = 'tencent-roomengine/seat/-2380';
const unpaid = 'tencent-roomengine/server/100007';
const shared = 'tencent-roomengine/device/-1109';

describe('what a paste shows of an error', () => {
  it('is that the reader runs the room', () => {
    expect(shownIn(muted, 'RoomEngine -2380, I am the teacher of this class.').isHost).toBe(true);
    expect(shownIn(muted, 'RoomEngine -2380, ask the teacher.').isHost).toBe(false);
  });

  it('answers their question where the catalog can, and says nothing to what it cannot answer', () => {
    const asked = (raw: string) => shownIn(unpaid, raw).asked.map(({ en }) => en);
    expect(asked('RoomEngine 100007. Who can fix it?')).toEqual([
      expect.stringMatching(/whoever manages the account with the vendor/i),
    ]);
    expect(asked('RoomEngine 100007. Is there a way to paint the button green?')).toEqual([
      expect.stringMatching(/"Is there a way to paint the button green".*no other way/),
    ]);
    expect(asked('RoomEngine 100007. What does it mean and how do I fix it?')).toEqual([]);
  });

  it('answers each of several questions, by what the error is', () => {
    const asked = (entry: string, raw: string) => shownIn(entry, raw).asked.map(({ en }) => en);
    const both = 'Is it a bug of yours? Can we just retry?';
    expect(asked(unpaid, `RoomEngine 100007. ${both}`)).toEqual([
      expect.stringContaining('with the vendor'),
      expect.stringMatching(/^As for trying again: no/),
    ]);
    expect(asked('tencent-avsdk/client/1003', `AVSDK 1003 AV_ERR_HAS_IN_THE_STATE. ${both}`)).toEqual([
      expect.stringContaining('no bug'),
      expect.stringContaining('no need'),
    ]);
  });

  it('says who acts as what the paste shows has it', () => {
    const framed = 'TRTC Web NotAllowedError, the page is in an iframe. Who has to act here?';
    const { asked } = shownIn('tencent-trtc-web-v4/capture/NotAllowedError', framed);
    expect(asked.map(({ en }) => en)).toEqual([expect.stringContaining('developers of the app')]);
  });

  it('is sure whose it is where nothing else is in question and SDK and version show', () => {
    const entry = 'tencent-trtc-web-v4/join/-102010';
    const named = 'errorCode -102010 for role "audience" only. TRTC web 4.15.14.';
    expect(shownIn(entry, named).sure).toBe(true);
  });

  it('answers what is asked of one entry before what is asked of its kind of trouble', () => {
    const raw = 'room_engine_http_srv ErrorCode 60020. How long does it take after paying?';
    expect(shownIn('tencent-roomengine/rest/60020', raw).asked.map(({ en }) => en)).toEqual([
      expect.stringMatching(/5 minutes|five minutes/),
    ]);
  });

  it('takes up what they suspect, but not twice', () => {
    const seen = (raw: string, id = unpaid) => shownIn(id, raw).seen.map(({ zh }) => zh);
    expect(seen('TRTC Web 4096，昨天升级了客户端。', 'tencent-trtc-web-v4/client/4096')).toEqual([
      '您提到“昨天升级了客户端”，多半与此有关，请先查这一处。',
    ]);
    // A bill that is not paid is no matter of the client.
    expect(seen('RoomEngine 100007，昨天升级了客户端。')).toEqual([]);
    expect(seen('RoomEngine 100007，昨天换了一个 SDKAppID。')).toEqual([
      expect.stringContaining('套餐是跟着应用走的'),
    ]);
  });

  it('leaves out what something more telling stands for', () => {
    const slept = 'TRTC Web 16390 after the laptop sleeps. Joining again by hand works.';
    const { seen, tried } = shownIn('tencent-trtc-web-v4/client/16390', slept);
    expect(seen).toHaveLength(1);
    expect(tried).toEqual([]);
  });

  it('is where they are, also where only their words tell', () => {
    expect(shownIn(shared, 'RoomEngine -1109, I had to reset my phone').device).toBe('phone');
    expect(shownIn(shared, 'RoomEngine -1109, also over my phone’s hotspot').device).toBeUndefined();
    expect(shownIn(shared, 'RoomEngine -1109, I restarted the app').spokenOf).toBe('app');
  });
});
