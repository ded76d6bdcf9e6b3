import { describe, expect, it } from 'vitest';
import { formOf } from '../forms/forms';
import type { Leak } from './door';
import { answerLeaks, outgoingAnswer } from './outgoing';

const none: ReadonlySet<string> = new Set();
const idsOf = (withheld: readonly Leak[]) => withheld.map(({ id }) => id);
const plain = (text: string) => formOf(text, 'text', { language: 'en', title: '' });

describe('an answer that leaves', () => {
  it('is as it was where nothing is to be held back', () => {
    const text = '**Why:** `-1101`\n\n1. a\n2. b\n';
    expect(outgoingAnswer(text, none)).toEqual({ text, withheld: [] });
  });

  it('has pseudonyms in place of what may not leave, and tells them', () => {
    const { text, withheld } = outgoingAnswer('Call 13812345678 or 13812345678, mail a@b.cn, c@d.cn', none);
    expect(text).toBe('Call ⟦phone A⟧ or ⟦phone A⟧, mail ⟦e-mail A⟧, ⟦e-mail B⟧');
    expect(idsOf(withheld)).toEqual([
      'phone:13812345678',
      'phone:13812345678',
      'email:a@b.cn',
      'email:c@d.cn',
    ]);
  });

  it('keeps the names of whom it is to and from', () => {
    const text = 'Dear Ms Li,\n\nAnother program is using the camera.\n\nBest regards,\nGrace Chen';
    expect(outgoingAnswer(text, none)).toEqual({ text, withheld: [] });
  });

  it('keeps what a person let through', () => {
    expect(outgoingAnswer('a@b.cn c@d.cn', new Set(['email:c@d.cn'])).text).toBe('⟦e-mail A⟧ c@d.cn');
  });

  it('hides nothing behind its own marks', () => {
    const { text, withheld } = outgoingAnswer('Call 138**1234**5678 or a\\@b.cn, **soon** `x`', none);
    expect(plain(text)).toBe('Call ⟦phone A⟧ or ⟦e-mail A⟧, soon x');
    expect(idsOf(withheld)).toEqual(['phone:13812345678', 'email:a@b.cn']);
  });
});

describe('what would be held back', () => {
  const told = (text: string) => answerLeaks(text).map(({ shown, pseudonym }) => [shown, pseudonym]);

  it('is named once for each value, as it is replaced', () => {
    expect(told('Call 13812345678 or 13812345678, mail a@b.cn')).toEqual([
      ['13812345678', '⟦phone A⟧'],
      ['a@b.cn', '⟦e-mail A⟧'],
    ]);
    expect(told('Code 70001, ⟦phone A⟧, ⟦customer name⟧')).toEqual([]);
  });

  it('takes time in proportion to how much there is', () => {
    const timeOf = (count: number) => {
      const text = Array.from({ length: count }, (_, index) => `u${index}@mail.example`).join('\n');
      const begin = performance.now();
      expect(answerLeaks(text)).toHaveLength(count);
      return performance.now() - begin;
    };
    timeOf(1000);
    // Eight times as much took thirty times as long where each was compared with all others.
    expect(timeOf(32_000)).toBeLessThan(20 * timeOf(4000));
  });

  it('is also what only the marks hide', () => {
    expect(told('Call 138**1234**5678, mail c@d.cn')).toEqual([
      ['c@d.cn', '⟦e-mail A⟧'],
      ['13812345678', '⟦phone A⟧'],
    ]);
  });
});

it('has the pseudonyms of the language of the letter, told apart from those of either that stand in it', () => {
  const { text } = outgoingAnswer('是 ⟦电话 A⟧ 还是 13812345678，a@b.cn？', new Set(), undefined, 'zh');
  expect(text).toBe('是 ⟦电话 A⟧ 还是 ⟦电话 B⟧，⟦邮箱 A⟧？');
  expect(outgoingAnswer(text, new Set(), undefined, 'zh')).toEqual({ text, withheld: [] });
});
