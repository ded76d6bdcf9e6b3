import { describe, expect, it } from 'vitest';
import { isHongKongId, isIban, isLuhn, isMainlandId, isTaiwanId } from './checks';

/** Each with the example that its authority publishes. */
describe.each([
  { check: isLuhn, right: ['4111 1111 1111 1111', '490154203237518'], wrong: ['4111111111111112'] },
  {
    check: isIban,
    right: ['GB29 NWBK 6016 1331 9268 19', 'DE89370400440532013000'],
    wrong: ['DE88370400440532013000', 'DE89'],
  },
  { check: isMainlandId, right: ['11010519491231002X', '440524188001010014'], wrong: ['110105194912310021'] },
  { check: isHongKongId, right: ['A123456(3)', 'G123456(A)', 'AB987654(3)'], wrong: ['A123456(4)'] },
  { check: isTaiwanId, right: ['A123456789'], wrong: ['A123456788', '0123456789'] },
])('$check.name', ({ check, right, wrong }) => {
  it.each(right)('is right of %s', (text) => expect(check(text)).toBe(true));
  it.each(wrong)('is wrong of %s', (text) => expect(check(text)).toBe(false));
});
