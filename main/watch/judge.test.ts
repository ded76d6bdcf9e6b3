import { catalog } from 'errdesk:test-catalog';
import { neighbours } from 'errdesk:test-catalog-neighbours';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestionSchema } from '../../bridge/contract/watch';
import { knownPacks } from '../../catalog/pack/known-packs';
import { createTriage } from '../../catalog/triage/triage';
import { type Judgement, judge } from './judge';

const triage = createTriage(catalog, neighbours);
const known = {
  byId: new Map(catalog.entries.map((entry) => [entry.id, entry])),
  packs: knownPacks(catalog.packs),
};
const judged = (raw: string, least: 'certain' | 'likely' = 'likely') =>
  judge(raw, triage(raw), known, { least, others: false });
const seen = (judgement: Judgement) => (judgement.kind === 'finding' ? judgement.seen : undefined);

const camera = '[RoomEngine] openLocalCamera onError code: -1102 camera is occupied';
const userSig = 'eJwtzMEKgkAUheFXGWZdcmd0ZhTa1KJFEFS2aBc5yq3UyTHUoHdv0pb';

describe('what was copied', () => {
  it('is a finding where triage is sure, with the line it was in', () => {
    const found = seen(judged(`first line\n${camera}\nlast line`));
    expect(found).toMatchObject({
      verdict: 'match',
      sdk: { en: 'Tencent RoomEngine' },
      name: '-1102',
      meanings: 1,
    });
    expect(found?.excerpt.text).toBe(camera);
    expect(found?.excerpt.marks.map(({ start, end }) => camera.slice(start, end))).toContain('-1102');
    expect(suggestionSchema.parse({ ...found, id: 1, at: 0 })).toMatchObject({ name: '-1102' });
  });

  it.each(['', 'a shopping list', '12345', '1102', 'https://example.com/?page=2'])(
    'is nothing where nothing is sure enough: %j',
    (raw) => {
      expect(judged(raw)).toEqual({ kind: 'nothing' });
    },
  );

  it('has the number of meanings where it is ambiguous', () => {
    const raw = '{"event":"call_fail","code":61004,"channel":"6927110450","cost":631} netcall.connect()';
    expect(seen(judged(raw, 'certain'))).toMatchObject({
      verdict: 'ambiguous',
      sdk: { en: 'NetEase WebRTC' },
      name: '61004',
      meanings: 3,
    });
  });

  it('is nothing where it is ambiguous and may as well be no error at all', () => {
    expect(triage('61004').verdict).toBe('ambiguous');
    expect(judged('61004')).toEqual({ kind: 'nothing' });
  });

  it('is suggested from the confidence on that a person has set', () => {
    const confidence = (raw: string) => triage(raw).findings[0]?.confidence ?? 0;
    const likely = [camera, 'code: -1102 camera', 'RoomEngine -1102', 'trtc error 0x4004'].find(
      (raw) => confidence(raw) >= 0.6 && confidence(raw) < 0.9,
    );
    if (likely === undefined) throw new Error('No sample is likely and not certain.');
    expect(judged(likely, 'likely').kind).toBe('finding');
    expect(judged(likely, 'certain').kind).toBe('nothing');
  });

  it.each([userSig, `"${userSig}"`, `  ${userSig}\n`, '13800001111', 'a@b.cn, 13800001111;'])(
    'is left alone where it is nothing but a secret: %s',
    (raw) => {
      expect(triage(raw).secrets.length).toBeGreaterThan(0);
      expect(judged(raw)).toEqual({ kind: 'secret' });
    },
  );

  it('is shown without the secrets beside the error', () => {
    const found = seen(judged(`RoomEngine userSig=${userSig} tel 13800001111 onError code: -1102 camera`));
    expect(found?.excerpt.text).toContain('⟦userSig A⟧');
    expect(found?.excerpt.text).toContain('⟦phone A⟧');
    expect(found?.excerpt.text).not.toMatch(/eJwtz|1380000/);
  });
});

describe('somebody else’s error', () => {
  const offline = 'Error Domain=NSURLErrorDomain Code=-1009 "offline"';
  const wanted = (raw: string, least: 'certain' | 'likely' = 'likely') =>
    judge(raw, triage(raw), known, { least, others: true });

  it('is nothing until a person asks for such ones', () => {
    expect(judged(offline)).toEqual({ kind: 'nothing' });
    expect(seen(wanted(offline))).toMatchObject({
      verdict: 'none',
      entry: null,
      sdk: { en: 'Apple', zh: '苹果系统' },
      name: '-1009',
      title: { en: 'The device is offline', zh: '设备没有联网' },
      excerpt: { text: offline },
    });
    expect(suggestionSchema.parse({ ...seen(wanted(offline)), id: 1, at: 0 }).entry).toBe(null);
  });

  it('is nothing where only the number is the same, or it is less sure than was asked for', () => {
    expect(wanted('code -1009')).toEqual({ kind: 'nothing' });
    expect(wanted('a shopping list')).toEqual({ kind: 'nothing' });
    const near = 'NSURLErrorDomain\ncode: -1009';
    expect(wanted(near).kind).toBe('finding');
    expect(wanted(near, 'certain')).toEqual({ kind: 'nothing' });
  });

  it('changes nothing about one of ours', () => {
    expect(seen(wanted(camera))).toEqual(seen(judged(camera)));
  });
});

describe('for any copy', () => {
  const secrets = [userSig, '13800001111', 'someone@example.com', 'f3a9c0d1e2b34f5a9c0d', '192.0.2.44'];
  const scrap = fc.constantFrom(
    ...secrets,
    camera,
    'code: -1102 ',
    '[RoomEngine] onError ',
    'userSig=',
    '"token":"',
    '"',
    'tel ',
    ' ',
    '\n',
    '\r\n',
    '麦克风',
    '\ud83d\ude00',
    '\u001b[31m',
    'x'.repeat(70),
  );
  const copy = fc.array(scrap, { maxLength: 25 }).map((parts) => `${parts.join('')} ${camera}`);

  it('no secret is in the suggestion, and its marks lie within it', () => {
    let suggested = 0;
    fc.assert(
      fc.property(copy, (raw) => {
        const found = seen(judged(raw));
        if (!found) return;
        suggested += 1;
        const { text, marks } = found.excerpt;
        const values = triage(raw).secrets.map(({ start, end }) => raw.slice(start, end));
        for (const value of values)
          expect(JSON.stringify(found)).not.toContain(JSON.stringify(value).slice(1, -1));
        expect(text.length).toBeLessThan(260);
        for (const order of ['\n', '\r', '\u001b']) expect(text).not.toContain(order);
        expect(text).not.toMatch(/\p{Surrogate}/u);
        for (const { start, end } of marks) expect(start < end && end <= text.length).toBe(true);
        // A code that is a part of a secret is hidden wherever that stands.
        expect(marks.length > 0 || values.some((value) => value.includes(found.name))).toBe(true);
      }),
      { numRuns: 150 },
    );
    expect(suggested).toBeGreaterThan(30);
  });
});
