import { describe, expect, it } from 'vitest';
import { Postings } from '../index/postings';
import { byInitials, readInitials, textsWithRun } from './initials';
import { readPinyin } from './pinyin';

const run = (letters: string, texts: string[]) =>
  textsWithRun(new Postings(texts), readPinyin(letters).find(({ spelt }) => !spelt)?.positions ?? []);

describe('textsWithRun', () => {
  it('tells what people say from characters of two words', () => {
    expect(run('yhqf', ['文档只说用户欠费'])).toEqual({ said: [0], others: [] });
    expect(run('zhbjy', ['两个直播间已经连线'])).toEqual({ said: [], others: [0] });
    expect(run('fzqx', ['观众进房'])).toEqual({ said: [], others: [] });
  });
});

describe('readInitials', () => {
  const phrases = byInitials(['连麦列表是空的']);
  const parts = (letters: string) =>
    readInitials(letters, phrases).map((reading) => reading.parts.map((part) => part.letters));

  it.each([
    ['fzqx', ['fz', 'qx']],
    ['bzzxc', ['zxc']],
    ['lmlbwk', ['lm', 'lb', 'wk']],
  ])('cuts %s at known phrases, particles left out', (letters, expected) => {
    expect(parts(letters)).toContainEqual(expected);
  });

  it('reads nothing in letters that begin no phrases', () => {
    expect(parts('xkcdxkcd')).toEqual([]);
  });
});
