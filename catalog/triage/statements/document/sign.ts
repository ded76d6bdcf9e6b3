/** What a line of a text says for, or against, the text being a document in which nobody reports anything. */
export interface Sign {
  readonly id: string;
  /** What a line with it adds to the sum of its side. */
  readonly weight: number;
  /** How many lines with it count. */
  readonly most: number;
  /** The lines on which it is looked for: the first few, which name a text, or all. */
  readonly on: 'title' | 'line';
  readonly pattern: RegExp;
  /** What makes it no sign, on the same line. */
  readonly unless?: RegExp;
  /** Lines that have it, and lines that do not. */
  readonly catches: readonly string[];
  readonly leaves: readonly string[];
}

/** Whether a line has a sign. */
export function hasSign({ pattern, unless }: Sign, line: string): boolean {
  return pattern.test(line) && unless?.test(line) !== true;
}
