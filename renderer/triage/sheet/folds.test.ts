import { describe, expect, it } from 'vitest';
import { evidenceLines, foldedRows, roomyContext, type SheetRows, wholeRows } from './folds';
import type { Mark } from './marks';

/** A paste of `count` lines, each ten characters long with its break. */
const startsOf = (count: number) => Array.from({ length: count }, (_, line) => line * 10);
const markOn = (line: number, kind: Mark['kind'] = 'finding', rank = 1): Mark => ({
  start: line * 10 + 2,
  end: line * 10 + 5,
  kind,
  ranks: [rank],
});

const drawn = ({ count, at }: SheetRows) =>
  Array.from({ length: count }, (_, index) => {
    const row = at(index);
    return row?.kind === 'fold' ? `${row.from}-${row.to} (${row.repeats})` : row?.line;
  });

const folded = (count: number, marks: Mark[], noted: number[] = []) =>
  foldedRows(count, evidenceLines(startsOf(count), marks, noted));

describe('a folded paste', () => {
  it('shows lines with evidence, two around them, the first and the last', () => {
    expect(drawn(folded(100, [markOn(50)]))).toEqual([0, '1-48 (0)', 48, 49, 50, 51, 52, '53-99 (0)', 99]);
  });

  it('shows more around where there is room', () => {
    const rows = foldedRows(100, evidenceLines(startsOf(100), [markOn(50)]), roomyContext);
    expect(drawn(rows).slice(0, 5)).toEqual([0, 1, 2, '3-46 (0)', 46]);
  });

  it('shows a single line rather than a fold of one', () => {
    expect(drawn(folded(40, [markOn(4)])).slice(0, 4)).toEqual([0, 1, 2, 3]);
  });

  it('shows the first four of a finding and counts its repeats in the folds', () => {
    const marks = [10, 20, 30, 40, 60, 70].map((line) => markOn(line));
    expect(drawn(folded(100, marks))).toContain('43-99 (2)');
  });

  it('ignores numbers that were ruled out', () => {
    expect(drawn(folded(100, [markOn(50, 'ruled-out')]))).not.toContain(50);
  });

  it('shows a line that bears a note, with those around it', () => {
    expect(drawn(folded(100, [], [50]))).toContain(50);
  });

  it('shows its beginning where there is no evidence', () => {
    const rows = drawn(folded(100, []));
    expect(rows.slice(0, 3)).toEqual([0, 1, 2]);
    expect(rows.slice(-2)).toEqual(['23-99 (0)', 99]);
  });

  it('knows where a line is, and which are folded away', () => {
    const rows = folded(100, [markOn(50)]);
    expect(rows.at(rows.indexOf(51))).toEqual({ kind: 'line', line: 51, weight: 'context' });
    expect(rows.indexOf(30)).toBe(-1);
  });

  it('has every line once when it is unfolded', () => {
    expect(drawn(wholeRows(30, evidenceLines(startsOf(30), [markOn(7)])))).toEqual(
      Array.from({ length: 30 }, (_, line) => line),
    );
  });
});
