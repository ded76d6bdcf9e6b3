import { catalog } from 'errdesk:test-catalog';
import { describe, expect, it } from 'vitest';
import { createTriage } from '../catalog/triage/triage';
import { hiding } from './hide';
import { run } from './run-for-test';

const answering = (...more: string[]) =>
  run(['answer', '--entry', 'tencent-trtc-web-v4/account/70001', '--set', 'customer=CUST-123456', ...more]);

describe('--hide', () => {
  it('hides what its patterns match from what triage prints', async () => {
    const findOwn = await hiding([String.raw`CUST-\d{6}`, '王小明']);
    const { redacted } = createTriage(catalog)('王小明 CUST-123456 CUST-1', { findOwn });
    expect(redacted).toBe('⟦private A⟧ ⟦private B⟧ CUST-1');
  });

  it('hides it from an answer, and says so', async () => {
    expect((await answering()).out).toContain('CUST-123456');
    const { exit, out, err } = await answering('--hide', String.raw`CUST-\d{6}`);
    expect(exit).toBe(0);
    expect(out).toContain('⟦private A⟧');
    expect(out).not.toContain('CUST-');
    expect(err).toContain('⟦private A⟧ stands in place');
    expect((await answering('--hide', 'CUST-.{6}', '--spare', 'CUST-123456')).out).toContain('CUST-123456');
  });

  it.each([
    ['(', 'is no regular expression', '不是正则表达式'],
    ['(?<=a)b', 'are not possible', '不支持环视'],
    [String.raw`\d*`, 'matches nothing at all', '连空文字也匹配'],
    ['x'.repeat(501), 'has 1 to 500 characters', '1 到 500'],
    ['', 'has 1 to 500 characters', '1 到 500'],
  ])('refuses %s, in either language', async (pattern, en, zh) => {
    for (const command of ['triage', 'answer'])
      for (const [language, said] of [
        ['en', en],
        ['zh', zh],
      ] as const) {
        const { exit, out, err } = await run([command, `--hide=${pattern}`, '--lang', language]);
        expect([exit, out]).toEqual([2, '']);
        expect(err).toContain(said);
      }
  });

  it('is for triage and answer alone', async () => {
    expect((await run(['search', 'x', '--hide', 'a'])).err).toContain('search has no option --hide');
  });
});
