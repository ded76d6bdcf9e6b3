import { describe, expect, it } from 'vitest';
import { excerptOf } from './excerpt';

const at = (raw: string, word: string) => ({
  start: raw.indexOf(word),
  end: raw.indexOf(word) + word.length,
});
const secret = (raw: string, word: string, pseudonym = '⟦token A⟧') =>
  ({ kind: 'token', ...at(raw, word), pseudonym }) as const;

/** The excerpt with its marks in brackets. */
function shown(raw: string, secrets: ReturnType<typeof secret>[], ...words: string[]): string {
  const { text, marks } = excerptOf(
    raw,
    secrets,
    words.map((word) => at(raw, word)),
  );
  return [...marks]
    .reverse()
    .reduce(
      (line, { start, end }) => `${line.slice(0, start)}[${line.slice(start, end)}]${line.slice(end)}`,
      text,
    );
}

describe('the excerpt', () => {
  it('is the line around what was seen first, without its indent', () => {
    expect(shown('one\n   code -1102 twice\nthree -1103', [], '-1102', '-1103')).toBe('code [-1102] twice');
    expect(shown('-1102\r\nnext', [], '-1102')).toBe('[-1102]');
  });

  it('has pseudonyms instead of secrets, and marks at their new spans', () => {
    const raw = 'token=abcdef code -1102 and abc-1103';
    expect(shown(raw, [secret(raw, 'abcdef')], '-1102', '-1103')).toBe(
      'token=⟦token A⟧ code [-1102] and abc[-1103]',
    );
  });

  it('leaves out a secret that began on a line before', () => {
    const raw = 'key=abc\ndef code -1102';
    expect(shown(raw, [secret(raw, 'abc\ndef')], '-1102')).toBe('⟦token A⟧ code [-1102]');
  });

  it('is cut around the first mark where the line is long, never through a pseudonym, a mark or a character', () => {
    const raw = `${'a'.repeat(100)} SECRET ${'b'.repeat(33)} -1102 ${'c'.repeat(200)}`;
    const cut = shown(raw, [secret(raw, 'SECRET', '⟦authorization A⟧')], '-1102');
    expect(cut).toMatch(/^…(a* )?⟦authorization A⟧ b{33} \[-1102\] c+…$/);
    expect(cut.length).toBeLessThan(150);
    const smileys = `${'😀'.repeat(61)}-1102${'😀'.repeat(61)}`;
    for (const before of ['', 'x'])
      expect(shown(before + smileys, [], '-1102')).not.toMatch(/\p{Surrogate}/u);
  });

  it('holds no character that a desktop would obey', () => {
    expect(shown('a\u001b[31mb\tc\u202e -1102', [], '-1102')).toBe('a [31mb c  [-1102]');
  });
});
