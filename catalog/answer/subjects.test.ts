import { catalog } from 'errdesk:catalog';
import { describe, expect, it } from 'vitest';
import type { Finding, Triage } from '../triage/result';
import { nothingNamed, onlyCandidates } from './subjects';

const byId = (id: string) => catalog.entries.find((entry) => entry.id === id);

/** A paste whose meaning is open: each entry with the piece of it that speaks for it. */
function unsettled(raw: string, ...of: [id: string, piece: string, chain?: string[]][]) {
  const findings = of.map(([id, piece, chain = []]): Finding => {
    const { sdk, code, symbol } = byId(id) ?? { sdk: '', code: undefined, symbol: undefined };
    const start = raw.indexOf(piece);
    return {
      ...{ entry: id, sdk, code: code ?? null, symbol: symbol ?? null, documents: [], confidence: 0.4 },
      reasons: [],
      ...{ evidence: [{ start, end: start + piece.length }], chain },
    } as unknown as Finding;
  });
  const nothing = { neighbours: [], observations: [], facts: [], credentials: [] };
  return { raw, byId, triage: { verdict: 'ambiguous', findings, ...nothing } as unknown as Triage };
}

const taken = 'tencent-roomengine/seat/-2342';
const full = 'tencent-roomengine/seat/-2346';
const channel = 'tencent-trtc-web-v4/client/16385';
const expired = 'tencent-trtc-web-v4/account/70001';

describe('the one candidate of an unsettled paste', () => {
  it('is the error that they named, whatever the words beside it suggest', () => {
    const read = unsettled("Can't take seat 3, error -2342", [taken, '-2342'], [full, "Can't take seat"]);
    expect(onlyCandidates(read)[0]?.id).toBe(taken);
    expect(nothingNamed(read)).toBe(false);
  });

  it('is the inner error, not what wraps it', () => {
    const read = unsettled('failed 0x4001 70001', [channel, '0x4001'], [expired, '70001', [channel]]);
    expect(onlyCandidates(read)[0]?.id).toBe(expired);
  });

  it('is none where the message of its number tells another error', () => {
    const raw = 'takeSeat code -2342: the seats are locked';
    const disputed = unsettled(raw, [taken, '-2342'], [full, 'seats are locked']);
    const [number, words] = disputed.triage.findings;
    if (!number || !words) throw new Error('The paste has two findings.');
    const reasons = [{ id: 'words-of-another', zh: '不符', en: 'It disagrees.' }];
    const triage = { ...disputed.triage, findings: [{ ...number, reasons }, words] };
    expect(onlyCandidates(disputed)[0]?.id).toBe(taken);
    expect(onlyCandidates({ ...disputed, triage })).toEqual([]);
  });

  it('is the one whose words tell only that they cannot join, and the one that the paste itself explains', () => {
    const read = unsettled('直播间进不去，显示 -2342', [taken, '-2342'], [full, '直播间进不去']);
    const [number, words] = read.triage.findings;
    if (!number || !words) throw new Error('The paste has two findings.');
    const reason = (id: string) => [{ id, zh: '不符', en: 'It disagrees.' }];
    const findings = [
      { ...number, reasons: reason('words-of-another') },
      { ...words, reasons: reason('told-beside') },
    ];
    expect(onlyCandidates({ ...read, triage: { ...read.triage, findings } })[0]?.id).toBe(taken);
  });

  it('is the error of an explained neighbour that alone prints a number, where the words are of it', () => {
    const of = (raw: string, ...ids: string[]) => {
      const start = raw.indexOf('5310');
      const neighbours = ids.map((id) => ({ id, evidence: [{ start, end: start + 4 }], confidence: 0.3 }));
      const read = unsettled(raw);
      return onlyCandidates({ ...read, triage: { ...read.triage, verdict: 'none', neighbours } as never })[0]
        ?.id;
    };
    const firefox = 'tencent-trtc-web-v5/devices/5310';
    expect(of('Firefox 报 5310 是啥意思', firefox)).toBe(firefox);
    expect(of('报 5310 是啥意思', firefox)).toBeUndefined();
    expect(of('Firefox 报 5310 是啥意思', firefox, 'zego/x/5310')).toBeUndefined();
  });

  it('is what the number alone says, where its meanings are one trouble and all is done alike', () => {
    const [server, live] = ['netease-webrtc/server-code/500', 'netease-webrtc/live/RoomServerErrUnknown'];
    expect(onlyCandidates(unsettled('code 500', [live, '500'], [server, '500']))[0]?.id).toBe(server);
    const [repeated, data] = ['netease-webrtc/server-code/417', 'netease-webrtc/live/RoomServerErrDataError'];
    expect(onlyCandidates(unsettled('code 417', [repeated, '417'], [data, '417']))).toEqual([]);
  });

  it('is none of two that they named, and none of two that words suggest', () => {
    expect(onlyCandidates(unsettled('-2342 or -2346', [taken, '-2342'], [full, '-2346']))).toEqual([]);
    const told = unsettled('no seat is free', [taken, 'no seat'], [full, 'seat is free']);
    expect(onlyCandidates(told)).toEqual([]);
    expect(nothingNamed(told)).toBe(true);
  });
});
