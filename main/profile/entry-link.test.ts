import { expect, it } from 'vitest';
import { entryOfLink } from './entry-link';

it('reads the id of an entry off its link', () => {
  expect(entryOfLink('errdesk://entry/tencent-roomengine/device/-1102')).toBe(
    'tencent-roomengine/device/-1102',
  );
});

it.each([
  'errdesk://settings',
  'errdesk://entry/',
  'errdesk://entry/a b',
  'https://entry/a',
  '/home/me/a.log',
])('takes %s for none', (word) => {
  expect(entryOfLink(word)).toBeUndefined();
});
