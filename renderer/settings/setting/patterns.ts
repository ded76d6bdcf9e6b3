/** A pattern, and its name where such patterns have one; else that is empty. */
export interface Pattern {
  name: string;
  pattern: string;
}

/** Why what is written is not saved. `unfinished`: a name or a pattern is still missing. */
export type PatternProblem = 'unfinished' | 'blank' | 'invalid' | 'not-linear';

export type Checked = 'good' | PatternProblem;

/** A pattern while it is being edited. */
export interface PatternLine {
  /** Stays the same while it changes. */
  key: number;
  written: Pattern;
  /** Null where it was never valid. */
  saved: Pattern | null;
  problem: PatternProblem | null;
}

const empty: Pattern = { name: '', pattern: '' };

export const isEmpty = ({ name, pattern }: Pattern) => name === '' && pattern === '';

export const newLine = (key: number): PatternLine => ({ key, written: empty, saved: null, problem: null });

export const linesOf = (saved: readonly Pattern[]): PatternLine[] =>
  saved.map((pattern, key) => ({ key, written: pattern, saved: pattern, problem: null }));

/** The lines after one of them was checked. One that was emptied is removed. */
export function linesAfter(lines: readonly PatternLine[], key: number, checked: Checked): PatternLine[] {
  return lines.flatMap((line) => {
    if (line.key !== key) return [line];
    if (isEmpty(line.written)) return [];
    return checked === 'good'
      ? [{ ...line, saved: line.written, problem: null }]
      : [{ ...line, problem: checked }];
  });
}

/** The patterns to save. */
export const savedOf = (lines: readonly PatternLine[]): Pattern[] =>
  lines.flatMap(({ saved }) => (saved === null ? [] : [saved]));
