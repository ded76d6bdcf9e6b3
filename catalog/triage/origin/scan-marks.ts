import type { Span } from '../result';
import { PhraseFinder } from '../text/phrase-finder';
import type { ForeignMark, OwnMark } from './fingerprint';
import { foreignBusiness } from './foreign-business';
import { foreignShapes } from './foreign-shapes';
import { foreignSystems } from './foreign-systems';
import { foreignVendors } from './foreign-vendors';
import { ownMarks } from './own-marks';

export const foreignMarks: readonly ForeignMark[] = [
  ...foreignSystems,
  ...foreignVendors,
  ...foreignBusiness,
];

export type Mark = { readonly own: OwnMark } | { readonly foreign: ForeignMark };

export interface MarkHit extends Span {
  readonly mark: Mark;
}

function* phrases(): Iterable<readonly [string, Mark]> {
  for (const own of ownMarks) {
    const mark = { own };
    for (const text of own.strings) yield [text, mark];
  }
  for (const foreign of foreignMarks) {
    const mark = { foreign };
    for (const text of foreign.strings) yield [text, mark];
  }
}

const finder = new PhraseFinder(phrases());

/** Every mark in the text, by ascending start. */
export function scanMarks(text: string): MarkHit[] {
  const hits: MarkHit[] = [];
  finder.scan(text, (mark, start, end) => hits.push({ mark, start, end }));
  for (const { foreign, pattern } of foreignShapes)
    for (const match of text.matchAll(pattern))
      hits.push({ mark: { foreign }, start: match.index, end: match.index + match[0].length });
  return hits.sort((a, b) => a.start - b.start || b.end - a.end);
}
