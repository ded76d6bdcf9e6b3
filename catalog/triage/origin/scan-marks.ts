import type { Span } from '../result';
import { PhraseFinder } from '../text/phrase-finder';
import type { ForeignMark, OwnMark } from './fingerprint';
import { foreignBusiness } from './foreign-business';
import { foreignShapes } from './foreign-shapes';
import { foreignSystems } from './foreign-systems';
import { foreignVendors } from './foreign-vendors';
import { ownMarks } from './own-marks';
import { genericWords } from './product-words';

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

/**
 * `RTCError` of `AgoraRTCError` and `RoomEngine` of `HxRoomEngine` are not ours; that of `myRoomEngine`, of
 * `TencentRoomEngine` and of `initRoomEngine` is.
 */
function isTailOfAnother(text: string, start: number): boolean {
  if (!/[A-Za-z0-9]/.test(text.charAt(start - 1)) || !/[A-Za-z]/.test(text.charAt(start))) return false;
  const head = /[A-Za-z0-9]+$/.exec(text.slice(Math.max(0, start - 32), start))?.[0] ?? '';
  if (!/^[A-Z]/.test(head)) return false;
  const words = head.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [];
  return !words.every((word) => genericWords.has(word.toLowerCase()) || /^(?:I|T|TUI|RTC)$/.test(word));
}

/** Every mark in the text, by ascending start. */
export function scanMarks(text: string): MarkHit[] {
  const hits: MarkHit[] = [];
  finder.scan(text, (mark, start, end) => {
    if (!('own' in mark) || !isTailOfAnother(text, start)) hits.push({ mark, start, end });
  });
  for (const { foreign, pattern } of foreignShapes)
    for (const match of text.matchAll(pattern))
      hits.push({ mark: { foreign }, start: match.index, end: match.index + match[0].length });
  return hits.sort((a, b) => a.start - b.start || b.end - a.end);
}
