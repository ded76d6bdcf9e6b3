import { catalog } from 'errdesk:test-catalog';
import { describe, expect, it } from 'vitest';
import { leaksIn, letOut } from '../../door/door';
import { outgoingAnswer } from '../../door/outgoing';
import { formOf } from '../../forms/forms';
import { createTriage } from '../triage';
import { ownFinder } from './own';
import { type OwnKind, ownKindSchema, stretchesSchema } from './privacy';

const triage = createTriage(catalog);
const customer: OwnKind = { name: 'Customer', pattern: String.raw`CUST-\d{6}` };
const none: ReadonlySet<string> = new Set();

/** The text as it is shown and as it leaves, which must be the same. */
async function hidden(text: string, kinds: readonly OwnKind[], stretches: readonly string[] = []) {
  const findOwn = await ownFinder({ kinds, stretches });
  const { redacted } = triage(text, { findOwn });
  const out = letOut(text, none, findOwn);
  expect(out.text).toBe(redacted);
  expect(letOut(out.text, none, findOwn)).toEqual({ text: out.text, withheld: [] });
  return redacted;
}

describe('a kind of a team’s own', () => {
  it('is hidden under its name, one letter for one value', async () => {
    const text = 'CUST-123456 asks, CUST-654321 too, then CUST-123456';
    expect(await hidden(text, [customer])).toBe('⟦Customer A⟧ asks, ⟦Customer B⟧ too, then ⟦Customer A⟧');
    expect(await hidden(text, [])).toBe(text);
  });

  it('is found however it is written', async () => {
    const written = [
      'ＣＵＳＴ－１２３４５６',
      'CUST%2D123456',
      String.raw`\u0043UST-123456`,
      'CU\u200bST-123456',
    ];
    for (const text of written) expect(await hidden(`no ${text}.`, [customer])).toBe('no ⟦Customer A⟧.');
    const opened = Buffer.from('the customer is CUST-123456').toString('base64');
    expect(await hidden(`b64 ${opened}`, [customer])).toBe('b64 ⟦Customer A⟧');
  });

  it('is written in the signs of any keyboard', async () => {
    const kind = (pattern: string) => [{ name: '工单', pattern }];
    expect(await hidden('工单：9001，工单:9002', kind(String.raw`工单：\d+`))).toBe('⟦工单 A⟧，⟦工单 B⟧');
    expect(await hidden('(9001) 9002', kind('（９００１）'))).toBe('⟦工单 A⟧ 9002');
    expect(await hidden('a＊b aab', kind('a＊b'))).toBe('⟦工单 A⟧ aab');
  });

  it('wins over a kind that Errdesk knows, and over what a vendor publishes', async () => {
    const phone = [{ name: '客户', pattern: String.raw`1\d{10}` }];
    expect(await hidden('tel 13812345678', phone)).toBe('tel ⟦客户 A⟧');
    const findOwn = await ownFinder({ kinds: [{ name: 'Chat', pattern: '32685' }], stretches: [] });
    expect(leaksIn('QQ: 3268519604')).toEqual([]);
    expect(leaksIn('QQ: 3268519604', findOwn)).toMatchObject([{ kind: 'own' }]);
  });

  it('hides an error code, too, where it is to', async () => {
    const text = 'TRTC error code: -1102';
    expect(triage(text).verdict).not.toBe('none');
    expect(await hidden(text, [{ name: 'Code', pattern: String.raw`-1\d{3}` }])).toBe(
      'TRTC error code: ⟦Code A⟧',
    );
  });

  it('may have the name of another kind: no pseudonym stands for two values', async () => {
    const kinds = [
      { name: 'phone', pattern: 'P-[0-9]+' },
      { name: 'phone', pattern: 'Q-[0-9]+' },
    ];
    expect(await hidden('P-1 Q-2 13812345678 P-1', kinds)).toBe('⟦phone A⟧ ⟦phone B⟧ ⟦phone C⟧ ⟦phone A⟧');
  });

  it('hides nothing of a pseudonym', async () => {
    const letters = [{ name: 'Letters', pattern: '[A-Za-z]+' }];
    expect(await hidden('⟦phone A⟧ 1 abc ⟦Letters A⟧ 2', letters)).toBe(
      '⟦phone A⟧ 1 ⟦Letters B⟧ ⟦Letters A⟧ 2',
    );
    expect(await hidden('x ⟦phone A⟧ y', [{ name: 'All', pattern: '.+' }])).toBe('⟦All A⟧');
    expect(await hidden('x ⟦phone A⟧ A1', [{ name: 'Cut', pattern: 'A.*' }])).toBe('x ⟦Cut A⟧');
  });

  it('has a name that survives the markup of an answer', async () => {
    const findOwn = await ownFinder({ kinds: [{ name: 'a*b*', pattern: 'secret' }], stretches: [] });
    const { text } = outgoingAnswer('**Why:** secret', none, findOwn);
    expect(formOf(text, 'text', { language: 'en', title: '' })).toBe('Why: ⟦a*b* A⟧');
    expect(outgoingAnswer('**s**ecret', none, findOwn).text).toBe('⟦a\\*b\\* A⟧');
  });

  it('that is invalid, from a file edited by hand, does not stop the others', async () => {
    const kinds = [{ name: 'Bad', pattern: '(' }, { name: 'Back', pattern: String.raw`(C)\1` }, customer];
    expect(await hidden('CC CUST-123456', kinds)).toBe('CC ⟦Customer A⟧');
  });

  it('matches some character', async () => {
    expect(await hidden('a1b', [{ name: 'N', pattern: String.raw`\d*` }])).toBe('a⟦N A⟧b');
  });

  it.each(['(x+x+)+y', '(x*)*y', '^(x+)+$', '(x|x)*y'])(
    'stays fast whatever its pattern: %s',
    async (pattern) => {
      const findOwn = await ownFinder({ kinds: [{ name: 'Slow', pattern }], stretches: [] });
      const start = performance.now();
      findOwn(`${'x'.repeat(256 * 1024)}!`);
      // A back-tracking engine would not come back at all.
      expect(performance.now() - start).toBeLessThan(5000);
    },
  );

  it.each([
    ['', false],
    ['  ', false],
    ['⟦a', false],
    ['a\nb', false],
    ['a\u202eb', false],
    ['x'.repeat(31), false],
    ['客户号 2', true],
    ['x'.repeat(30), true],
  ])('can be called %j: %s', (name, good) => {
    expect(ownKindSchema.safeParse({ name, pattern: 'x' }).success).toBe(good);
  });
});

describe('a stretch that is hidden by hand', () => {
  it('is hidden wherever it occurs, however it is written', async () => {
    const text = 'Blue Whale Ltd, BLUE WHALE LTD, Blue%20Whale%20Ltd, Ｂｌｕｅ Whale Ltd, blue whales';
    expect(await hidden(text, [], ['Blue Whale Ltd'])).toBe(
      '⟦private A⟧, ⟦private B⟧, ⟦private A⟧, ⟦private A⟧, blue whales',
    );
    expect(await hidden('王小明说，王小明在', [], ['王小明'])).toBe('⟦private A⟧说，⟦private A⟧在');
  });

  it('may be chosen as it is written in the paste', async () => {
    expect(await hidden('a%3Db%3Dc d', [], [' b%3Dc '])).toBe('a%3D⟦private A⟧ d');
    expect(await hidden('one\r\ntwo\nthree', [], ['one\r\ntwo'])).toBe('⟦private A⟧\r\n\nthree');
  });

  it('that is short counts as a word only', async () => {
    expect(await hidden('Li: client, LI, Li_1, Lii, 李娜a', [], ['Li', '李娜'])).toBe(
      '⟦private A⟧: client, ⟦private B⟧, ⟦private A⟧_1, Lii, ⟦private C⟧a',
    );
  });

  it('is told apart from others', async () => {
    const findOwn = await ownFinder({ kinds: [], stretches: ['absent', 'here and', 'there'] });
    const { secrets } = triage('here and there', { findOwn });
    expect(secrets.map(({ kind, stretch }) => [kind, stretch])).toEqual([
      ['own', 1],
      ['own', 2],
    ]);
  });

  it('needs time in proportion to the text', async () => {
    const findOwn = await ownFinder({ kinds: [], stretches: [`${'a'.repeat(1999)}b`] });
    const timeOf = (length: number) => {
      const text = 'a'.repeat(length);
      const begin = performance.now();
      expect(findOwn(text)).toEqual([]);
      return performance.now() - begin;
    };
    timeOf(100_000);
    expect(timeOf(4_000_000)).toBeLessThan(60 * Math.max(1, timeOf(400_000)));
  });

  it.each([
    ['a', false],
    [' a ', false],
    ['ab', true],
    ['a b', true],
    ['x'.repeat(2000), true],
    ['x'.repeat(2001), false],
  ])('can be %j: %s', (stretch, good) => {
    expect(stretchesSchema.safeParse([stretch]).success).toBe(good);
  });
});
