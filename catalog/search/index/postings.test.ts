import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Postings } from './postings';

const han = fc.string({ unit: fc.constantFrom('摄', '像', '头', '被', '，', ' ', 'a', 'b'), maxLength: 8 });
const texts = fc.uniqueArray(han, { maxLength: 12 });

/** What a search without any tables would find. */
const naive = (all: readonly string[], holds: (text: string) => boolean) =>
  all.flatMap((text, at) => (holds(text) ? [at] : []));

describe('Postings', () => {
  it('finds every Chinese substring, and nothing else', () => {
    const phrase = fc.string({ unit: fc.constantFrom('摄', '像', '头', '被'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(texts, phrase, (all, wanted) => {
        const found = [...new Postings(all).withPhrase(wanted)].sort((a, b) => a - b);
        expect(found).toEqual(naive(all, (text) => text.includes(wanted)));
      }),
    );
  });

  it('finds every run of characters that fit positions', () => {
    const positions = fc.array(fc.constantFrom('摄像', '头', '像头', '被'), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(texts, positions, (all, wanted) => {
        const pattern = new RegExp(wanted.map((place) => `[${place}]`).join(''));
        const found = [...new Postings(all).withCharactersAt(wanted)].sort((a, b) => a - b);
        expect(found).toEqual(naive(all, (text) => pattern.test(text)));
      }),
    );
  });

  it('finds words of letters whole', () => {
    const postings = new Postings(['the room is full', 'bathroom', 'room']);
    expect([...postings.withPhrase('room')]).toEqual([0, 2]);
    expect([...postings.withPhrase('room is')]).toEqual([0]);
  });

  it('finds nothing in nothing', () => {
    expect([...new Postings([]).withPhrase('房间')]).toEqual([]);
    expect([...new Postings(['房间']).withPhrase('')]).toEqual([]);
  });
});
