import { catalog } from 'errdesk:catalog';
import { describe, expect, it } from 'vitest';
import { productWords } from './product-words';
import { type UnlistedSign, unlistedIn, unlistedSigns } from './unlisted-products';

const signs = unlistedSigns(productWords(catalog.signs));

function shows({ pattern, hint, isUnlisted }: UnlistedSign, text: string): boolean {
  if (hint && !hint.test(text)) return false;
  return [...text.matchAll(pattern)].some((found) => isUnlisted?.(found) ?? true);
}

describe.each(signs)('a product that nobody has listed: $id', (sign) => {
  it('has samples of both kinds', () => {
    expect(sign.catches.length).toBeGreaterThan(0);
    expect(sign.leaves.length).toBeGreaterThan(0);
  });
  it.each(sign.catches)('shows in %s', (text) => expect(shows(sign, text)).toBe(true));
  it.each(sign.leaves)('does not show in %s', (text) => expect(shows(sign, text)).toBe(false));
});

it.each(catalog.signs.own.flatMap(({ marks }) => marks.flatMap(({ catches }) => catches)))(
  'takes no SDK of ours for a stranger in %s',
  (text) => expect(unlistedIn(text, { start: 0, end: text.length }, signs)).toBeUndefined(),
);

it.each(['trtc-js-sdk', 'RoomEngine SDK', 'TUIRoomKit', 'AVContext'])('knows %s', (name) =>
  expect(unlistedIn(name, { start: 0, end: name.length }, signs)).toBeUndefined(),
);
