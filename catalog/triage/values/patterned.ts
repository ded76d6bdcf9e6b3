import type { Parameter } from '../../pack/value-checks';
import { lineAround } from '../lines';
import { matchesIn } from '../text/matches';
import type { StatedValue } from './stated-value';
import { lineReach } from './times';

interface Patterned {
  readonly parameter: string;
  readonly patterns: readonly RegExp[];
}

/** In UTF-16 units: further down a log says nothing new. */
const farthest = 40_000;

/** Finds values that no name leads to: `<div id="stage">`, the argument of a call. */
export class PatternedValues {
  private readonly all: readonly Patterned[];

  // Without `u`: folding case by all of Unicode takes ten times as long, and values are told by letters of ASCII.
  constructor(parameters: readonly Parameter[]) {
    this.all = parameters.flatMap(({ id, patterns }) =>
      patterns ? [{ parameter: id, patterns: patterns.map((source) => new RegExp(source, 'dgi')) }] : [],
    );
  }

  find(text: string): StatedValue[] {
    const piece = text.slice(0, farthest);
    return this.all.flatMap(({ parameter, patterns }) =>
      patterns.flatMap((pattern) =>
        matchesIn(piece, pattern).flatMap((match): StatedValue[] => {
          const [start, end] = match.indices?.groups?.['value'] ?? [];
          if (start === undefined || end === undefined || start === end) return [];
          const value = piece.slice(start, end);
          const isQuoted = /["'“‘]/.test(text.charAt(start - 1));
          const form = /^[+-]?\d+(?:\.\d+)?$/.test(value) && !isQuoted ? 'number' : 'quoted';
          return [{ start, end, text: value, form, parameter, place: 'call', from: match.index }];
        }),
      ),
    );
  }
}

interface Taking {
  readonly parameter: string;
  readonly from: string;
  readonly after: RegExp;
  readonly before: RegExp;
}

/** Tells values apart that have one name, by the words that stand before them on their line. */
export class TakenValues {
  private readonly all: readonly Taking[];

  constructor(parameters: readonly Parameter[]) {
    this.all = parameters.flatMap(({ id, takes }) =>
      takes
        ? [
            {
              ...{ parameter: id, from: takes.from },
              after: new RegExp(takes.after, 'giu'),
              before: new RegExp(takes.before, 'giu'),
            },
          ]
        : [],
    );
  }

  /** The value as one of the parameter that it is of there. */
  placed(text: string, value: StatedValue): StatedValue {
    for (const { parameter, from, after, before } of this.all) {
      if (value.parameter !== from) continue;
      const line = text.slice(lineAround(text, value, lineReach).start, value.start);
      const word = lastOf(line, after);
      if (word >= 0 && word > lastOf(line, before)) return { ...value, parameter };
    }
    return value;
  }
}

/** Where the last match ends; -1 where there is none. */
function lastOf(line: string, pattern: RegExp): number {
  const last = matchesIn(line, pattern).at(-1);
  return last ? last.index + last[0].length : -1;
}
