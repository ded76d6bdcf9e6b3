import { firstIndex } from '../../../catalog/first-index';
import type { Mark } from './marks';

/** A piece of a line as it is painted: text, a mark, or a gap where a very long line was cut. */
export type Segment =
  | { kind: 'text'; start: number; text: string }
  | { kind: 'mark'; start: number; text: string; mark: Mark }
  | { kind: 'gap'; start: number; length: number };

/** How much of a long text without marks is kept on each side of a gap. */
const keep = 160;
const longest = 3 * keep;

/** Cuts the line from `start` to `end` at its marks. `marks`: those of the whole paste, in order. */
export function segmentsOf(raw: string, start: number, end: number, marks: readonly Mark[]): Segment[] {
  const segments: Segment[] = [];
  let at = start;
  for (let index = firstFrom(marks, start); index < marks.length; index++) {
    const mark = marks[index];
    if (!mark || mark.start >= end) break;
    const from = Math.max(mark.start, start);
    const to = Math.min(mark.end, end);
    segments.push(...plain(raw, at, from, at === start ? 'end' : 'both'));
    segments.push({ kind: 'mark', start: from, text: visible(raw.slice(from, to)), mark });
    at = to;
  }
  segments.push(...plain(raw, at, end, 'start'));
  return segments;
}

/** The first mark that ends after `offset`. */
function firstFrom(marks: readonly Mark[], offset: number): number {
  return firstIndex(marks.length, (index) => (marks[index]?.end ?? 0) > offset);
}

function plain(raw: string, start: number, end: number, side: 'start' | 'end' | 'both'): Segment[] {
  if (end <= start) return [];
  const length = end - start;
  if (length <= longest) return [{ kind: 'text', start, text: visible(raw.slice(start, end)) }];
  const head = side === 'end' ? 0 : keep;
  const tail = side === 'start' ? 0 : keep;
  return [
    ...(head ? [{ kind: 'text', start, text: visible(raw.slice(start, start + head)) } as const] : []),
    { kind: 'gap', start: start + head, length: length - head - tail },
    ...(tail
      ? [{ kind: 'text', start: end - tail, text: visible(raw.slice(end - tail, end)) } as const]
      : []),
  ];
}

/** Control characters as pictures (␀, ␛ …), so that binary and colour codes are visible and keep their width. */
function visible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, (control) =>
    control === '\u007f' ? '␡' : String.fromCharCode(0x2400 + control.charCodeAt(0)),
  );
}
