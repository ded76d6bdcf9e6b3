import { describe, expect, it } from 'vitest';
import { formOf } from '../../catalog/forms/forms';
import { copyOf } from './copy-answer';
import { outgoing, outgoingAnswer } from './outgoing';

const plain = (text: string) => formOf(text, 'text', { language: 'en', title: '' });

describe('an answer that leaves', () => {
  it('is as it was where nothing is to be held back', () => {
    const text = '**Why:** `-1101`\n\n1. a\n2. b\n';
    expect(outgoingAnswer(text, [])).toEqual({ text, held: [] });
  });

  it('has pseudonyms in place of what may not leave, and says how many values of each kind', () => {
    const { text, held } = outgoingAnswer('Call 13812345678 or 13812345678, mail a@b.cn, c@d.cn', []);
    expect(text).toBe('Call ⟦phone A⟧ or ⟦phone A⟧, mail ⟦e-mail A⟧, ⟦e-mail B⟧');
    expect(held).toEqual([
      { kind: 'phone', count: 1 },
      { kind: 'email', count: 2 },
    ]);
  });

  it('keeps what a person let through', () => {
    expect(outgoingAnswer('a@b.cn c@d.cn', ['email:c@d.cn'])).toEqual({
      text: '⟦e-mail A⟧ c@d.cn',
      held: [{ kind: 'email', count: 1 }],
    });
  });

  it('hides nothing behind its own marks', () => {
    const { text, held } = outgoingAnswer('Call 138**1234**5678 or a\\@b.cn, **soon** `x`', []);
    expect(plain(text)).toBe('Call ⟦phone A⟧ or ⟦e-mail A⟧, soon x');
    expect(held).toEqual([
      { kind: 'phone', count: 1 },
      { kind: 'email', count: 1 },
    ]);
  });
});

it('any other text that leaves is held back too', () => {
  expect(outgoing('-1101')).toEqual({ text: '-1101', held: [] });
  expect(outgoing('a@b.cn')).toEqual({ text: '⟦e-mail A⟧', held: [{ kind: 'email', count: 1 }] });
});

describe('the clipboard', () => {
  const order = { text: '**Why:** a@b.cn', spared: [] };

  it('is given rich text in its language, and the same plain', () => {
    expect(copyOf({ ...order, language: 'en' })).toEqual({
      text: 'Why: ⟦e-mail A⟧',
      html: '<div lang="en"><p style="margin:0 0 12px"><strong>Why:</strong> ⟦e-mail A⟧</p></div>',
      held: [{ kind: 'email', count: 1 }],
    });
    expect(copyOf({ ...order, form: 'html' }).html).toMatch(/^<div><p/);
  });

  it.each([
    ['text', 'Why: ⟦e-mail A⟧'],
    ['markdown', '**Why**: ⟦e-mail A⟧'],
    ['jira', '*Why:* ⟦e-mail A⟧'],
    ['zendesk', '**Why**: ⟦e-mail A⟧'],
  ] as const)('is given %s alone where that is asked for', (form, text) => {
    expect(copyOf({ ...order, form })).toEqual({ text, held: [{ kind: 'email', count: 1 }] });
  });
});
