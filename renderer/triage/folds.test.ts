import { describe, expect, it } from 'vitest';
import { foldedRows, type SheetRow, wholeRows } from './folds';
import type { Mark } from './marks';

/** A paste of `count` lines, each ten characters long with its break. */
const startsOf = (count: number) => Array.from({ length: count }, (_, line) => line * 10);
const markOn = (line: number, kind: Mark['kind'] = 'finding', rank = 1): Mark => ({
  start: line * 10 + 2,
  end: line * 10 + 5,
  kind,
  ranks: [rank],
});

const drawn = (rows: readonly SheetRow[]) =>
  rows.map((row) => (row.kind === 'line' ? row.line : `${row.from}-${row.to} (${row.repeats})`));

describe('a folded paste', () => {
  it('shows lines with evidence, two around them, the first and the last', () => {
    expect(drawn(foldedRows(startsOf(100), [markOn(50)]))).toEqual([
      0,
      '1-48 (0)',
      48,
      49,
      50,
      51,
      52,
      '53-99 (0)',
      99,
    ]);
  });

  it('shows a single line rather than a fold of one', () => {
    expect(drawn(foldedRows(startsOf(40), [markOn(4)])).slice(0, 4)).toEqual([0, 1, 2, 3]);
  });

  it('shows the first four of a finding and counts its repeats in the folds', () => {
    const marks = [10, 20, 30, 40, 60, 70].map((line) => markOn(line));
    expect(drawn(foldedRows(startsOf(100), marks))).toContain('43-99 (2)');
  });

  it('is not held up by numbers that were ruled out', () => {
    expect(drawn(foldedRows(startsOf(100), [markOn(50, 'ruled-out')]))).toEqual([0, '1-99 (0)', 99]);
  });

  it('has every line once when it is unfolded', () => {
    expect(drawn(wholeRows(startsOf(30), [markOn(7)]))).toEqual(
      Array.from({ length: 30 }, (_, line) => line),
    );
  });
});
