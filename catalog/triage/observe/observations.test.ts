import { catalog } from 'errdesk:catalog';
import { describe, expect, it } from 'vitest';
import { apps, type Observation, remark, validity } from '../../pack/observations';
import type { FoundFact } from '../facts/find-facts';
import { type Observed, remarkKinds } from '../result';
import { createTriage } from '../triage';
import { observationsOn } from './observations-on';
import { Observer } from './observer';

const triage = createTriage(catalog);

const remarked = { wrong: true, zh: '已过期', en: 'has expired' };

const seenIn = (observation: Observation, text: string) => {
  const { fact } = observation;
  const observer = new Observer([observation]);
  const span = { start: 0, end: text.length };
  if (fact === undefined) return observer.find(text, [], []);
  if (fact === validity)
    return observer.find('', [], [{ ...span, issued: 0, expires: Number(text), remarks: [] }]);
  if (fact === remark) {
    const remarks = remarkKinds.filter((kind) => kind === text).map((kind) => ({ ...remarked, kind }));
    return observer.find('', [], [{ ...span, issued: null, expires: null, remarks }]);
  }
  const facts: FoundFact[] =
    fact === apps
      ? text.split(' / ').map((one) => ({ kind: 'app', text: one, ...span }))
      : [{ kind: fact, text, ...span }];
  return observer.find('', facts, []);
};

/** What they tell unasked is not among what is said. */
const said = (observed: readonly Observed[]) => observed.filter(({ kind }) => kind !== 'stated');

describe.each(catalog.signs.observations)('$id', (observation) => {
  it.each(observation.catches)('is seen in %s', (text) => expect(seenIn(observation, text)).toHaveLength(1));
  it.each(observation.leaves)('is not seen in %s', (text) => expect(seenIn(observation, text)).toEqual([]));
});

const on = (raw: string) => {
  const read = triage(raw);
  const entry = catalog.entries.find(({ id }) => id === read.findings[0]?.entry);
  if (!entry) throw new Error('Nothing was found.');
  return said(observationsOn(read, { faults: [entry.fault], entry: entry.id, sdk: entry.sdk }));
};

describe('what a paste shows of its error', () => {
  it('begins with a version that is out of support, and names it', () => {
    const [first] = on('-100021 join failed, TRTC Web 4.8.1, VPN is turned off, no proxy');
    expect(first).toMatchObject({ kind: 'ended', sdk: 'tencent-trtc-web-v4' });
    expect(first?.en).toContain('4.8.1');
    expect(first?.source).toBe('tencent-trtc-web-old-versions');
  });

  it('says of a version in maintenance that it is, last', () => {
    const all = on('-100021 join failed, TRTC Web 4.15.12. I tried three times.');
    expect(all.map(({ kind }) => kind)).toEqual(['tried', 'maintenance']);
  });

  it('says nothing of the version of another product', () => {
    expect(on('RoomEngine 2.6.1: openLocalCamera failed, code -1102').map(({ kind }) => kind)).toEqual([]);
    expect(on('4098 NOT_SUPPORTED TRTC Web, app v1.2.3').map(({ kind }) => kind)).toEqual([]);
  });

  it('tells what is about another kind of trouble of that alone', () => {
    const raw =
      'TRTC Web: {"code": 16460, "message": "SCHEDULE_FAILED"} NotAllowedError: Permission denied by system';
    const read = triage(raw);
    expect(observationsOn(read, { faults: ['network-unreachable'] })).toEqual([]);
    expect(observationsOn(read, { faults: ['media-permission-refused'] })).toHaveLength(1);
  });

  it('shows a secret by its pseudonym alone', () => {
    const read = triage('TRTC Web join -10012 INVALID_ROOM_ID, roomId: 13812345678x@mail.example');
    expect(JSON.stringify(read.observations)).not.toContain('13812345678');
  });
});
