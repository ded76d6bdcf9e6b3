import { expect, it } from 'vitest';
import { mattersIn, says } from './matters';
import type { Finding } from './triage/result';

function finding(entry: string, at: number, more: Partial<Finding> = {}): Finding {
  return {
    ...{ entry, sdk: 'a', code: entry, symbol: null, documents: [], confidence: 0.9, chain: [], clues: [] },
    ...{ reasons: [{ id: 'place', zh: '字段', en: 'A field.' }], evidence: [{ start: at, end: at + 5 }] },
    ...more,
  };
}
const reason = (id: string) => ({ reasons: [{ id, zh: '依据', en: 'A reason.' }] });

it('errors at different places are troubles of their own', () => {
  expect(mattersIn([finding('a', 0), finding('b', 10)])).toEqual({ first: [0, 1], alone: [0, 1], count: 2 });
});

it('meanings of one number exclude one another', () => {
  const all = [finding('a', 0), finding('b', 10), finding('c', 10), finding('d', 10)];
  expect(mattersIn(all)).toEqual({ first: [0, 1, 1, 1], alone: [0], count: 2 });
});

it('what is hardly likely may be no trouble at all', () => {
  const weak = finding('b', 10, { confidence: 0.3 });
  expect(mattersIn([finding('a', 0), weak])).toMatchObject({ alone: [0, 1], count: 1 });
  expect(mattersIn([weak])).toMatchObject({ count: 1 });
  expect(mattersIn([])).toMatchObject({ count: 0 });
});

it('what only wraps another is no trouble of its own, and excludes nothing', () => {
  const all = [finding('inner', 3, { chain: ['outer'] }), finding('outer', 0)];
  expect(mattersIn(all)).toEqual({ first: [0, 1], alone: [0], count: 1 });
});

it('a number and the words beside it that tell another error exclude each other', () => {
  const number = finding('a', 0, { ...reason('words-of-another'), clues: [{ start: 20, end: 40 }] });
  const words = finding('b', 20, reason('told-beside'));
  const elsewhere = finding('c', 60, reason('told-beside'));
  expect(mattersIn([number, words, elsewhere])).toEqual({ first: [0, 0, 2], alone: [2], count: 2 });
  expect([number, words, finding('d', 0)].map(says)).toEqual(['number', 'words', undefined]);
});
