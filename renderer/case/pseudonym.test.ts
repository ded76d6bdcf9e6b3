import { expect, it } from 'vitest';
import { unbracketed } from './pseudonym';

it('shows a pseudonym in the language of the window, and what a team calls a kind of its own as it is', () => {
  expect(unbracketed('⟦phone A⟧, ⟦ID number AB⟧, ⟦Customer A⟧', 'zh')).toBe('电话 A, 证件号 AB, Customer A');
  expect(unbracketed('⟦phone A⟧', 'en')).toBe('phone A');
  expect(unbracketed('u_1 ⟦userSig A⟧', 'zh')).toBe('u_1 userSig A');
});
