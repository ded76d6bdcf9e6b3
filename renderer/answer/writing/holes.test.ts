import { expect, it } from 'vitest';
import { holesIn, markOf } from './holes';

it('holes are told from pseudonyms, in both languages and anywhere in a text', () => {
  const text = 'Hello ⟦customer name⟧ (⟦phone A⟧)\n⟦工单号⟧ ⟦anything⟧';
  expect(holesIn(text)).toEqual([
    { name: 'customer', start: 6, end: 21 },
    { name: 'ticket', start: text.indexOf('⟦工单号⟧'), end: text.indexOf('⟦工单号⟧') + 5 },
  ]);
  expect(holesIn(markOf('agent', 'zh'))).toHaveLength(1);
  expect(holesIn('Hello Ms Li')).toEqual([]);
});
