import { describe, expect, test } from 'vitest';
import { cyclesAmong, sentenceOf } from './cycles.mjs';

/** `a/x b/y`: the one imports the other. */
const sentences = (...lines: string[]) =>
  cyclesAmong(
    lines.map((line) => {
      const [from = '', to = ''] = line.split(' ');
      return { from, to };
    }),
  ).map(sentenceOf);

describe('rooms', () => {
  test('may use each other one way', () => {
    expect(sentences('a/one.ts b/one.ts', 'a/two.ts c/one.ts', 'b/two.ts c/two.ts')).toEqual([]);
  });

  test('are named where two import each other, even by different files', () => {
    expect(sentences('a/one.ts b/one.ts', 'b/two.ts a/two.ts')).toEqual([
      'a and b import each other: a/one.ts imports b/one.ts, b/two.ts imports a/two.ts.',
    ]);
  });

  test('are named where the way back leads through others', () => {
    expect(sentences('a/x.ts b/x.ts', 'b/y.ts c/x.ts', 'c/y.ts a/y.ts')).toEqual([
      'a, b and c import each other: a/x.ts imports b/x.ts, b/y.ts imports c/x.ts, c/y.ts imports a/y.ts.',
    ]);
  });

  test('are looked at in every folder, with all that is below them', () => {
    expect(sentences('house/a/deep/x.ts house/b/x.ts', 'house/b/y.ts house/a/y.ts')).toEqual([
      'house/a and house/b import each other: house/a/deep/x.ts imports house/b/x.ts, house/b/y.ts imports house/a/y.ts.',
    ]);
  });

  test('may be put together by a file beside them and use another, but not lead back to the first', () => {
    expect(sentences('a/all.ts a/part/x.ts', 'a/part/x.ts a/limits.ts')).toEqual([]);
    expect(sentences('a/all.ts a/part/x.ts', 'a/part/x.ts a/all.ts')).toEqual([
      'a/all.ts and a/part import each other: a/all.ts imports a/part/x.ts, a/part/x.ts imports a/all.ts.',
    ]);
  });

  test('are told each once where several form a knot', () => {
    expect(sentences('a/x.ts b/x.ts', 'b/x.ts a/y.ts', 'c/x.ts d/x.ts', 'd/x.ts c/y.ts')).toHaveLength(2);
  });
});
