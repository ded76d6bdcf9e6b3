import { neighbours } from 'errdesk:test-catalog-neighbours';
import { expect, it } from 'vitest';
import { createNeighbourLookup } from './neighbour-lookup';

const [anyCode] = neighbours.codes;
if (!anyCode) throw new Error('The packs for tests have codes of neighbours.');
const lookup = createNeighbourLookup({
  lists: neighbours.lists,
  codes: [
    ...neighbours.codes,
    {
      ...anyCode,
      id: 'other/list/-7',
      code: '-7',
      name: 'net::ERR_TIMED_OUT',
      literals: ['It took too long'],
    },
    {
      ...anyCode,
      id: 'other/list/-2147024891',
      code: '-2147024891',
      hex: '0x80070005',
      name: 'E_ACCESSDENIED',
    },
  ],
});
const found = (typed: string) => lookup.printing(typed).map(({ id }) => id);

it.each([
  ['-1009', ['apple/url-loading/-1009:NSURLErrorNotConnectedToInternet']],
  ['NSURLErrorNotConnectedToInternet', ['apple/url-loading/-1009:NSURLErrorNotConnectedToInternet']],
  [
    'apple/url-loading/-1009:NSURLErrorNotConnectedToInternet',
    ['apple/url-loading/-1009:NSURLErrorNotConnectedToInternet'],
  ],
  ['0x80070005', ['other/list/-2147024891']],
  ['2147942405', ['other/list/-2147024891']],
  ['ERR_TIMED_OUT', ['other/list/-7']],
  ['net::err_timed_out', ['other/list/-7']],
  ['it took too long', ['other/list/-7']],
  [
    '70001',
    [
      'tencent-im/client/70001:ERR_SVR_ACCOUNT_USERSIG_EXPIRED',
      'tencent-trtc-native/errors/70001:ERR_USER_SIG_OUTDATED',
    ],
  ],
  ['nothing', []],
])('finds what prints %s', (typed, ids) => {
  expect(found(typed)).toEqual(ids);
});

it('takes a number without its sign only where nobody prints it', () => {
  expect(found('1009')).toEqual(['apple/url-loading/-1009:NSURLErrorNotConnectedToInternet']);
  expect(found('1001')).toEqual(['websocket-close/close/1001']);
  expect(found('-1006')).toEqual([]);
});

it('knows the list of a code', () => {
  const [code] = lookup.printing('-1009');
  expect(code && lookup.listOf(code)?.id).toBe('url-loading');
});
