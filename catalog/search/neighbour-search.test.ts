import { catalog } from 'errdesk:test-catalog';
import { neighbours } from 'errdesk:test-catalog-neighbours';
import { describe, expect, it } from 'vitest';
import { createNeighbourSearch } from './neighbour-search';
import { createSearch } from './search';

const search = createNeighbourSearch(neighbours, catalog);
const found = (query: string) => Array.from(search(query), (index) => neighbours.codes[index]?.id);

describe('a search among other people’s codes', () => {
  it.each([
    ['-1009', 'apple/url-loading/-1009:NSURLErrorNotConnectedToInternet'],
    ['1009', 'apple/url-loading/-1009:NSURLErrorNotConnectedToInternet'],
    ['code=-1009', 'apple/url-loading/-1009:NSURLErrorNotConnectedToInternet'],
    ['NSURLErrorNotConnectedToInternet', 'apple/url-loading/-1009:NSURLErrorNotConnectedToInternet'],
    ['UID_CONFLICT', 'agora/web/UID_CONFLICT'],
    ['=6017', 'tencent-im/client/6017:ERR_INVALID_PARAMETERS'],
    ['没有联网', 'apple/url-loading/-1009:NSURLErrorNotConnectedToInternet'],
    ['device offline', 'apple/url-loading/-1009:NSURLErrorNotConnectedToInternet'],
    ['声网 安全限制', 'agora/web/WEB_SECURITY_RESTRICT'],
    ['Apple certificate', 'apple/url-loading/-1202:NSURLErrorServerCertificateUntrusted'],
    ['Failed to fetch', 'browser/fetch/Failed to fetch'],
  ])('finds by code, name, meaning and whose it is: %s', (query, id) => {
    expect(found(query)[0]).toBe(id);
  });

  it('finds every one that prints a number', () => {
    expect(found('70001')).toEqual([
      'tencent-im/client/70001:ERR_SVR_ACCOUNT_USERSIG_EXPIRED',
      'tencent-trtc-native/errors/70001:ERR_USER_SIG_OUTDATED',
    ]);
  });

  it('is limited to whose they are', () => {
    expect(found('sdk:agora')).toEqual(
      neighbours.codes.filter(({ pack }) => pack === 'agora').map(({ id }) => id),
    );
    expect(found('sdk:声网').length).toBe(found('sdk:agora').length);
    expect(found('sdk:agora conflict')).toEqual(['agora/web/UID_CONFLICT']);
    expect(found('sdk:apple 70001')).toEqual([]);
    expect(found('-sdk:tencent-im 70001')).toEqual([
      'tencent-trtc-native/errors/70001:ERR_USER_SIG_OUTDATED',
    ]);
    expect(found('sdk:tencent-trtc-web-v4')).toEqual([]);
  });

  it('is limited to a fault, and finds nothing by what is not known of them', () => {
    expect(found('fault:autoplay-blocked')).toEqual(['browser/playback/NotAllowedError']);
    expect(found('who:customer')).toEqual([]);
    expect(found('side:client')).toEqual([]);
  });

  it.each(['', '   ', '-100', 'zzzz', '新婚快乐'])('finds nothing for %j', (query) => {
    expect(found(query)).toEqual([]);
  });

  it('leaves the search of the catalog as it is', () => {
    expect(createSearch(catalog)('sdk:agora')).toEqual([]);
    expect(createSearch(catalog)('NSURLErrorNotConnectedToInternet')).toEqual([]);
  });
});
