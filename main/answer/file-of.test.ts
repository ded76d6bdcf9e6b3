import { describe, expect, it } from 'vitest';
import type { AnswerSaveOrder } from '../../bridge/contract/answer';
import { fileOf } from './file-of';

const order: AnswerSaveOrder = {
  text: '**Why:** a@b.cn',
  language: 'en',
  title: 'Camera in use (-1102)',
  form: 'text',
  spared: [],
};

const written = (some: Partial<AnswerSaveOrder>) => fileOf({ ...order, ...some }).content;

describe('the file of an answer', () => {
  it('holds each form, ended by a line end, without secrets', () => {
    expect(written({ form: 'text' })).toBe('Why: ⟦e-mail A⟧\n');
    expect(written({ form: 'markdown' })).toBe('**Why**: ⟦e-mail A⟧\n');
    expect(written({ form: 'jira' })).toBe('*Why:* ⟦e-mail A⟧\n');
    expect(written({ form: 'zendesk', spared: ['email:a@b.cn'] })).toBe('**Why**: a@b.cn\n');
  });

  it.each(['html', 'pdf'] as const)('is a page with its title as %s', (form) => {
    const page = written({ form, title: 'Of a@b.cn' });
    expect(page).toContain('<h1>Of ⟦e-mail A⟧</h1>');
    expect(page).toContain('<strong>Why:</strong> ⟦e-mail A⟧');
  });

  it('counts what was withheld from it', () => {
    expect(fileOf({ ...order, title: 'a@b.cn 13812345678' }).withheld).toEqual([
      { kind: 'email', count: 1 },
      { kind: 'phone', count: 1 },
    ]);
  });

  it.each([
    ['Camera in use (-1102)', 'errdesk-Camera-in-use-1102.txt'],
    ['摄像头被占用：-1102', 'errdesk-摄像头被占用-1102.txt'],
    ['../../etc/passwd', 'errdesk-etc-passwd.txt'],
    ['CON', 'errdesk-CON.txt'],
    ['🙂?*', 'errdesk.txt'],
    ['a@b.cn', 'errdesk-e-mail-A.txt'],
    ['长'.repeat(200), `errdesk-${'长'.repeat(33)}.txt`],
  ])('of %s has a name that is legal everywhere', (title, name) => {
    expect(fileOf({ ...order, title }).suggestedName).toBe(name);
  });
});
