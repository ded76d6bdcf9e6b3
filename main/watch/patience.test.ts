import { expect, it } from 'vitest';
import { createPatience } from './patience';

it('the clipboard is waited for longer after a failure and after a long look, and not after a short one', () => {
  const patience = createPatience();
  const failed = () => patience.waited(patience.now());
  const waits = [patience.now()];
  const note = () => waits.push(patience.now());
  for (const event of [failed, failed, failed, () => patience.waited(1500), () => patience.waited(3)]) {
    event();
    note();
  }
  expect(waits).toEqual([2000, 6000, 10_000, 10_000, 4500, 2000]);
});
