import { catalog as shipped } from 'errdesk:catalog';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ExportFormat, exportFormats } from '../export/choices';
import { exportColumns } from '../export/columns';
import { exportEntries } from '../export/export';
import { titlesIn } from '../export/titles';
import { expand, samplesIn } from '../triage/secrets/samples-for-test';
import { leaksIn, letOut } from './door';
import { published } from './published';

const none: ReadonlySet<string> = new Set();
const samples = join(import.meta.dirname, '../triage/secrets/samples');
const [harmless, secret] = [true, false].map((isHarmless) =>
  readdirSync(samples)
    .filter((name) => name.startsWith('harmless') === isHarmless)
    .flatMap((name) => samplesIn(readFileSync(join(samples, name), 'utf8')))
    .map((sample) => expand(sample).text),
) as [string[], string[]];
const shownIn = (text: string) => leaksIn(text).map(({ shown }) => shown);

describe('what may leave', () => {
  // That every answer and every question of ours may, `answer/bundled.test.ts` holds, which writes them all.
  it('is the catalog itself, in every text it can be exported as', () => {
    const titles = titlesIn(shipped);
    const isText = (format: ExportFormat) => format !== 'xlsx';
    for (const format of exportFormats.filter(isText)) {
      const request = { format, language: 'both', columns: exportColumns, query: '', version: '0' } as const;
      expect(shownIn(String(exportEntries(shipped.entries, titles, request).content)), format).toEqual([]);
    }
  });

  it('counts what a vendor publishes, as long as the catalog says it', () => {
    const text = JSON.stringify(shipped);
    for (const value of published) expect(text).toContain(value);
  });

  it.each([
    'code 70001, -100006, 0x4004, room 1400900512',
    'traceId 4f9d2c1a-7b6e-4f3a-9c8d-0a1b2c3d4e5f',
    'errdesk://entry/tencent-roomengine/device/-1102',
    'https://cloud.example/document/product/647/32689#token-expired',
    'sent from ⟦e-mail A⟧ with userSig=⟦userSig B⟧ and Authorization: Bearer ⟦JWT A⟧',
    'Hello ⟦customer name⟧, 您好 ⟦客户姓名⟧',
  ])('is %s', (text) => {
    expect(letOut(text, none)).toEqual({ text, withheld: [] });
  });
});

describe('what must not leave', () => {
  it.each(secret)('is found in %s', (text) => expect(leaksIn(text)).not.toEqual([]));

  it('is found under another spelling', () => {
    expect(shownIn('qa%40team.example')).toEqual(['qa%40team.example']);
    expect(shownIn('电话：１３８１２３４５６７８')).toEqual(['１３８１２３４５６７８']);
  });

  it('leaves as one pseudonym for one value', () => {
    const { text, withheld } = letOut('a@b.cn, c@d.cn, a@b.cn', none);
    expect(text).toBe('⟦e-mail A⟧, ⟦e-mail B⟧, ⟦e-mail A⟧');
    expect(withheld.map(({ id }) => id)).toEqual(['email:a@b.cn', 'email:c@d.cn', 'email:a@b.cn']);
  });

  it('does not take the pseudonym of another', () => {
    expect(letOut('was ⟦phone A⟧, is 13800001111', none).text).toBe('was ⟦phone A⟧, is ⟦phone B⟧');
  });

  it('is let through alone, wherever it stands afterwards', () => {
    const [mine] = leaksIn('me@b.cn');
    const letThrough = new Set([mine?.id ?? '']);
    expect(letOut('x@y.cn, me@b.cn, 13800001111', letThrough).text).toBe('⟦e-mail A⟧, me@b.cn, ⟦phone A⟧');
  });

  it('does not come along with what was let through in the same encoded run', () => {
    const run = 'a%40b.cn%20c%40d.cn';
    const [first] = leaksIn('a@b.cn');
    expect(letOut(run, new Set([first?.id ?? ''])).text).not.toMatch(/c%40d/);
  });

  it('has left once and for all', () => {
    const part = fc.oneof(
      fc.constantFrom(...secret, ...harmless),
      fc.constantFrom(
        ' ',
        '\n',
        ', ',
        ': ',
        '=',
        '"',
        'Authorization: ',
        'Bearer ',
        'Digest ',
        'token ',
        'cookie: a=',
        '%40',
        'b.cn',
      ),
      fc.string({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const { text } = letOut(parts.join(' '), none);
        expect(shownIn(text)).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});
