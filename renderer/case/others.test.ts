import { catalog } from 'errdesk:test-catalog';
import { neighbours } from 'errdesk:test-catalog-neighbours';
import { describe, expect, it } from 'vitest';
import { createTriage } from '../../catalog/triage/triage';
import { loadedCatalog } from '../state/loaded-for-test';
import { loadedNeighbours } from '../state/neighbours';
import { othersIn } from './others';

const triage = createTriage(catalog, neighbours);
const known = loadedNeighbours(neighbours);
const others = (raw: string) =>
  othersIn(triage(raw), known, loadedCatalog.packs).map(({ code, alike, stated }) => ({
    id: code.id,
    alike: alike.map(({ id }) => id),
    stated,
  }));

const offline = 'Error Domain=NSURLErrorDomain Code=-1009 "The Internet connection appears to be offline."';

describe('other people’s errors in a paste', () => {
  it('are those that it states, where nothing of ours is claimed', () => {
    expect(others(offline)).toEqual([
      { id: 'apple/url-loading/-1009:NSURLErrorNotConnectedToInternet', alike: [], stated: true },
    ]);
  });

  it('are those that print the number, where nothing says whose it is', () => {
    expect(others('code -1009')).toEqual([
      { id: 'apple/url-loading/-1009:NSURLErrorNotConnectedToInternet', alike: [], stated: false },
    ]);
    expect(others('code -1001').map(({ id, stated }) => [id, stated])).toEqual([
      ['apple/url-loading/-1001:NSURLErrorTimedOut', false],
      ['tencent-trtc-native/errors/-1001:ERR_SERVER_CENTER_SYSTEM_ERROR', false],
    ]);
  });

  it('stand beside a claim of ours only where the paste reports them besides', () => {
    const ours = 'TRTC Web SDK 4.15.3 join room failed result: 70003 <JOIN_ROOM_FAILED 0x4004>';
    expect(others(ours)).toEqual([]);
    expect(others(`${ours}\n${offline}`).map(({ id }) => id)).toEqual([
      'apple/url-loading/-1009:NSURLErrorNotConnectedToInternet',
    ]);
  });

  it('of one vendor for one fault are one matter', () => {
    const whose = triage('code 70001');
    const asked = othersIn({ ...whose, verdict: 'none', findings: [] }, known, loadedCatalog.packs);
    expect(asked.map(({ code, alike }) => [code.id, alike.map(({ id }) => id)])).toEqual([
      [
        'tencent-im/client/70001:ERR_SVR_ACCOUNT_USERSIG_EXPIRED',
        ['tencent-trtc-native/errors/70001:ERR_USER_SIG_OUTDATED'],
      ],
    ]);
  });
});
