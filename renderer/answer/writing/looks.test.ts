import { describe, expect, it } from 'vitest';
import { looksOf } from './looks';
import { ownWordsIn } from './own-words';
import { piecesOf } from './pieces';

const source = 'Hello Ms Wang, sorry.\n\nThe signature had expired (code 70003).\n\nKind regards, Lin';
const none = { holes: [], values: [] };
const said = (text: string, of = source, options: Parameters<typeof looksOf>[2] = none) =>
  piecesOf(text, looksOf(text, of, options))
    .filter(({ looks }) => looks.length > 0)
    .map(({ shown, looks }) => [shown, ...looks]);

describe('a letter', () => {
  it('has its greeting and its closing dimmed', () => {
    expect(said(source)).toEqual([
      ['Hello Ms Wang, sorry.', 'dim'],
      ['Kind regards, Lin', 'dim'],
    ]);
  });

  it('shows what a person wrote, also in place of the greeting', () => {
    const edited = source.replace('Hello Ms Wang', 'Dear Ms Wang').replace('expired', 'long expired');
    expect(said(edited)).toEqual([
      ['Dear', 'own'],
      ['long ', 'own'],
      ['Kind regards, Lin', 'dim'],
    ]);
    expect(ownWordsIn(edited, source).count).toBe(2);
  });

  it('counts what was taken out', () => {
    expect(ownWordsIn(source.replace(' (code 70003)', ''), source)).toEqual({ count: 1, spans: [] });
  });

  it('sees one Han character more', () => {
    const { count, spans } = ownWordsIn('请您重新签发', '请重新签发');
    expect([count, spans]).toEqual([1, [{ start: 1, end: 2 }]]);
  });

  it('is a person’s own where nothing of it was left', () => {
    const words = Array.from({ length: 500 }, (_, at) => `word${at}`).join(' ');
    expect(ownWordsIn(words, source)).toEqual({ count: 1, spans: [{ start: 0, end: words.length }] });
  });

  it('is one edit where it was written anew, though some words are the same', () => {
    const anew = 'Hello, please sign in again, and the code will not come back.';
    expect(ownWordsIn(anew, source)).toEqual({
      count: 1,
      spans: [{ start: 'Hello'.length, end: anew.length }],
    });
  });

  it('has two edits where a few old words stand between two small ones', () => {
    const edited = source.replace('had expired (code', 'has expired today (code');
    expect(ownWordsIn(edited, source).count).toBe(2);
  });

  it('shows nothing as own that stayed between two cuts', () => {
    const cut = source.replace('The signature had ', '').replace('(code ', '(');
    expect(ownWordsIn(cut, source)).toEqual({ count: 2, spans: [] });
  });

  it('marks the values of the case, and not a part of another number', () => {
    const text = 'Code 70003, not 170003 or 700031; 错误码70003，-1102。';
    expect(said(text, text, { holes: [], values: ['70003', '70', '-1102', 'a (b) [c]/d.e?'] })).toEqual([
      ['70003', 'value'],
      ['70003', 'value'],
      ['-1102', 'value'],
    ]);
  });

  it('marks a hole above all', () => {
    const text = 'Dear ⟦customer name⟧';
    expect(said(text, text, { holes: [{ name: 'customer', start: 5, end: 20 }], values: [] })).toEqual([
      ['⟦customer name⟧', 'hole'],
    ]);
  });
});
