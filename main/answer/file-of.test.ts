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

/** A printer that prints the page as it is written. */
const print = async (page: string) => ({ ok: true, value: new TextEncoder().encode(page) }) as const;

async function written(some: Partial<AnswerSaveOrder>): Promise<string> {
  const made = await fileOf({ ...order, ...some }, print).content();
  if (!made.ok) throw new Error(made.problem.code);
  return typeof made.value === 'string' ? made.value : new TextDecoder().decode(made.value);
}

describe('the file of an answer', () => {
  it('holds each form, ended by a line end, without secrets', async () => {
    expect(await written({ form: 'text' })).toBe('Why: ⟦e-mail A⟧\n');
    expect(await written({ form: 'markdown' })).toBe('**Why**: ⟦e-mail A⟧\n');
    expect(await written({ form: 'jira' })).toBe('*Why:* ⟦e-mail A⟧\n');
    expect(await written({ form: 'zendesk', spared: ['email:a@b.cn'] })).toBe('**Why**: a@b.cn\n');
  });

  it.each(['html', 'pdf'] as const)('is a page with its title as %s', async (form) => {
    const page = await written({ form, title: 'Of a@b.cn' });
    expect(page).toContain('<h1>Of ⟦e-mail A⟧</h1>');
    expect(page).toContain('<strong>Why:</strong> ⟦e-mail A⟧');
  });

  it('counts what was withheld from it', () => {
    expect(fileOf({ ...order, title: 'a@b.cn 13812345678' }, print).withheld).toEqual([
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
    expect(fileOf({ ...order, title }, print).suggestedName).toBe(name);
  });
});
