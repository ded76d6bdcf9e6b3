import { catalog } from 'errdesk:test-catalog';
import { neighbours } from 'errdesk:test-catalog-neighbours';
import { describe, expect, it } from 'vitest';
import type { NeighbourCode } from '../../catalog/pack/codes';
import { createTriage } from '../../catalog/triage/triage';
import { loadedCatalog } from '../state/loaded-for-test';
import { loadedNeighbours } from '../state/neighbours';
import { othersIn } from './others';

const named = ({ pack, code, name }: NeighbourCode) => `${pack} ${code ?? name}`;
const triage = createTriage(catalog, neighbours);
const known = loadedNeighbours(neighbours);
const others = (raw: string) =>
  othersIn(raw, triage(raw), known, loadedCatalog.packs).map(({ code, alike, stated }) => ({
    code: named(code),
    alike: alike.map(named),
    stated,
  }));

const offline = 'Error Domain=NSURLErrorDomain Code=-1009 "The Internet connection appears to be offline."';

describe('other people’s errors in a paste', () => {
  it('are those that it states, where nothing of ours is claimed', () => {
    expect(others(offline)).toEqual([{ code: 'apple -1009', alike: [], stated: true }]);
  });

  it('are those that print the number, where nothing says whose it is', () => {
    expect(others('code -1009')).toEqual([{ code: 'apple -1009', alike: [], stated: false }]);
    expect(others('code -1001').map(({ code, stated }) => [code, stated])).toEqual([
      ['apple -1001', false],
      ['tencent-trtc-native -1001', false],
    ]);
  });

  it('stand beside a claim of ours only where the paste reports them besides', () => {
    const ours = 'TRTC Web SDK 4.15.3 join room failed result: 70003 <JOIN_ROOM_FAILED 0x4004>';
    expect(others(ours)).toEqual([]);
    expect(others(`${ours}\n${offline}`).map(({ code }) => code)).toEqual(['apple -1009']);
  });

  it('are not an exception of ours, whose sentence they print too, but another one of its name', () => {
    const refused = 'NotAllowedError: Permission denied by system';
    expect(triage(refused).neighbours.map(({ name }) => name)).toEqual(['NotAllowedError']);
    expect(others(refused)).toEqual([]);
    expect(others(`${refused}\n\nThe play method is not allowed by the user agent`)).toEqual([
      { code: 'browser NotAllowedError', alike: [], stated: true },
    ]);
  });

  it('are known by their name where that is what was printed', () => {
    const printed = (raw: string) => othersIn(raw, triage(raw), known, loadedCatalog.packs)[0]?.byName;
    expect(printed(offline)).toBe(false);
    expect(printed('NSURLErrorDomain: NSURLErrorNotConnectedToInternet')).toBe(true);
    expect(printed('AgoraRTCError UID_CONFLICT')).toBe(true);
  });

  it('of one vendor for one fault are one matter', () => {
    const whose = triage('code 70001');
    const asked = othersIn(
      'code 70001',
      { ...whose, verdict: 'none', findings: [] },
      known,
      loadedCatalog.packs,
    );
    expect(asked.map(({ code, alike }) => [named(code), alike.map(named)])).toEqual([
      ['tencent-im 70001', ['tencent-trtc-native 70001']],
    ]);
  });
});
