import { describe, expect, it } from 'vitest';
import { copyOf, copyOfText } from './copy-answer';

it('secrets are withheld from any text that is copied', () => {
  expect(copyOfText('-1101')).toEqual({ text: '-1101', withheld: [] });
  expect(copyOfText('a@b.cn')).toEqual({ text: '⟦e-mail A⟧', withheld: [{ kind: 'email', count: 1 }] });
});

describe('the clipboard', () => {
  const order = { text: '**Why:** a@b.cn', spared: [] };

  it('is given rich text in its language, and the same plain', () => {
    expect(copyOf({ ...order, language: 'en' })).toEqual({
      text: 'Why: ⟦e-mail A⟧',
      html: '<div lang="en"><strong>Why:</strong> ⟦e-mail A⟧</div>',
      withheld: [{ kind: 'email', count: 1 }],
    });
    expect(copyOf(order).html).toMatch(/^<div><strong/);
    expect(copyOf({ ...order, text: 'One.\n\nTwo.' }).html).toMatch(/^<div><p style/);
  });

  it.each([
    ['text', 'Why: ⟦e-mail A⟧'],
    ['html', '<div><strong>Why:</strong> ⟦e-mail A⟧</div>'],
    ['markdown', '**Why**: ⟦e-mail A⟧'],
    ['jira', '*Why:* ⟦e-mail A⟧'],
    ['zendesk', '**Why**: ⟦e-mail A⟧'],
  ] as const)('is given %s alone where that is asked for', (form, text) => {
    expect(copyOf({ ...order, form })).toEqual({ text, withheld: [{ kind: 'email', count: 1 }] });
  });
});
