import { describe, expect, it } from 'vitest';
import { linesAfter, linesOf, newLine, type PatternLine, savedOf } from './patterns';

const bare = (...patterns: string[]) => patterns.map((pattern) => ({ name: '', pattern }));
const write = (lines: readonly PatternLine[], key: number, pattern: string, name = '') =>
  lines.map((line) => (line.key === key ? { ...line, written: { name, pattern } } : line));

describe('patterns that are being written', () => {
  it('are saved one by one, once they are good', () => {
    const lines = write([...linesOf(bare('a')), newLine(1)], 1, 'b+');
    expect(savedOf(lines)).toEqual(bare('a'));
    expect(savedOf(linesAfter(lines, 1, 'good'))).toEqual(bare('a', 'b+'));
  });

  it('hold as they were while what they became is none', () => {
    const lines = linesAfter(write(linesOf(bare('a', 'b')), 0, '('), 0, 'invalid');
    expect(savedOf(lines)).toEqual(bare('a', 'b'));
    expect(lines[0]).toMatchObject({ written: { pattern: '(' }, problem: 'invalid' });
    const mended = linesAfter(write(lines, 0, '(c)'), 0, 'good');
    expect(savedOf(mended)).toEqual(bare('(c)', 'b'));
    expect(mended[0]?.problem).toBe(null);
  });

  it('go when they are emptied, name and all', () => {
    expect(savedOf(linesAfter(write(linesOf(bare('a', 'b')), 0, ''), 0, 'good'))).toEqual(bare('b'));
    const named = linesOf([{ name: 'Customer', pattern: 'C' }]);
    const half = linesAfter(write(named, 0, '', 'Customer'), 0, 'unfinished');
    expect(savedOf(half)).toEqual([{ name: 'Customer', pattern: 'C' }]);
    expect(linesAfter(write(half, 0, '', ''), 0, 'good')).toEqual([]);
  });
});
