import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, isHan, runsOf } from '../../fold';
import { foldFast, pairAt, TermReader } from './terms';

const prose = fc.constantFrom(...'摄像头，。：（）“”—aZ09 _-.é①…Ａ１\u0301\u3000\u0000\ud83d\ude00ﬁ—');
const text = fc.oneof(
  fc.string({ unit: prose, maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

/** What a text holds, by the slow way. */
function slowly(of: string) {
  const words = new Set<string>();
  const pairs = new Set<number>();
  for (const run of runsOf(fold(of))) {
    if (!isHan(run.charCodeAt(0))) words.add(run);
    else for (let at = 0; at < run.length; at++) pairs.add(pairAt(run, at));
  }
  return { words: [...words].sort(), pairs: [...pairs].sort((one, other) => one - other) };
}

describe('the terms of texts', () => {
  it('are those of their folded runs, whatever they are written in', () => {
    fc.assert(
      fc.property(text, (of) => {
        const reader = new TermReader(1, 1);
        reader.read(of);
        const { words, pairs } = reader.finish();
        const numbers: number[] = [];
        pairs.forEach((pair) => {
          numbers.push(pair);
        });
        const sorted = numbers.sort((one, other) => one - other);
        expect({ words: [...words.keys()].sort(), pairs: sorted }).toEqual(slowly(of));
      }),
      { numRuns: 400 },
    );
  });

  it('lead to every text that holds them, and to no other', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), (all) => {
        const reader = new TermReader(1, 1);
        for (const each of all) reader.read(each);
        const { words, texts } = reader.finish();
        for (const [word, term] of words) {
          const holding = all.flatMap((each, at) => (slowly(each).words.includes(word) ? [at] : []));
          expect([...texts.of(term)]).toEqual(holding);
        }
      }),
    );
  });

  it('tell words apart that share a hash', () => {
    const reader = new TermReader(1, 1);
    // The hash of strings that Java made known, under which these two are the same.
    for (const each of ['aa bb', 'bb', 'ca', 'db']) reader.read(each);
    expect([...reader.finish().words.keys()]).toEqual(['aa', 'bb', 'ca', 'db']);
  });

  it('fold sooner to the same', () => {
    fc.assert(
      fc.property(text, (of) => {
        expect(foldFast(of)).toBe(fold(of));
      }),
    );
  });
});
