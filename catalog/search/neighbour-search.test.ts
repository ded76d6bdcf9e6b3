import { catalog } from 'errdesk:test-catalog';
import { neighbours } from 'errdesk:test-catalog-neighbours';
import { describe, expect, it } from 'vitest';
import type { NeighbourCode } from '../pack/codes';
import { createNeighbourSearch } from './neighbour-search';
import { createSearch } from './search';

const search = createNeighbourSearch(neighbours, catalog);
const named = ({ pack, code, name }: NeighbourCode) => `${pack} ${code ?? name}`;
const found = (query: string) =>
  Array.from(search(query))
    .flatMap((index) => neighbours.codes[index] ?? [])
    .map(named);

describe('a search among other people’s codes', () => {
  it.each([
    ['-1009', 'apple -1009'],
    ['1009', 'apple -1009'],
    ['code=-1009', 'apple -1009'],
    ['NSURLErrorNotConnectedToInternet', 'apple -1009'],
    ['UID_CONFLICT', 'agora UID_CONFLICT'],
    ['=6017', 'tencent-im 6017'],
    ['没有联网', 'apple -1009'],
    ['device offline', 'apple -1009'],
    ['声网 安全限制', 'agora WEB_SECURITY_RESTRICT'],
    ['Apple certificate', 'apple -1202'],
    ['Failed to fetch', 'browser Failed to fetch'],
  ])('finds by code, name, meaning and whose it is: %s', (query, first) => {
    expect(found(query)[0]).toBe(first);
  });

  it('finds every one that prints a number', () => {
    expect(found('70001')).toEqual(['tencent-im 70001', 'tencent-trtc-native 70001']);
  });

  it('is limited to whose they are', () => {
    expect(found('sdk:agora')).toEqual(neighbours.codes.filter(({ pack }) => pack === 'agora').map(named));
    expect(found('sdk:声网').length).toBe(found('sdk:agora').length);
    expect(found('sdk:agora conflict')).toEqual(['agora UID_CONFLICT']);
    expect(found('sdk:apple 70001')).toEqual([]);
    expect(found('-sdk:tencent-im 70001')).toEqual(['tencent-trtc-native 70001']);
    expect(found('sdk:tencent-trtc-web-v4')).toEqual([]);
  });

  it('is limited to a fault, and finds nothing by what is not known of them', () => {
    expect(found('fault:autoplay-blocked')).toEqual(['browser NotAllowedError']);
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
