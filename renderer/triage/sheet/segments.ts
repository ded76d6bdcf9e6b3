import { firstIndex } from '../../../catalog/first-index';
import type { Span } from '../../../catalog/triage/result';
import { type FurtherSecrets, furtherWithin } from '../../case/read-paste';
import type { Mark, MarkKind } from './marks';

/** A piece of a line as it is painted: text, a mark, or a gap where a very long line was cut. */
export type Segment =
  | { kind: 'text'; start: number; text: string }
  | { kind: 'mark'; start: number; text: string; mark: Mark }
  /** `marks`: how many marks and secrets are in it. */
  | { kind: 'gap'; start: number; length: number; marks: number };

/** What a line is cut by. */
export interface Cuts {
  /** Those of the whole paste, in order. */
  marks: readonly Mark[];
  further: FurtherSecrets;
  /** How many marks of a line are painted. The others go into gaps: a line may have tens of thousands. */
  most: number;
  /** Offset of the mark that was scrolled to, which is painted in any case. */
  current: number | null;
}

/** How much of a long text without marks is kept on each side of a gap. */
const keep = 160;
const longest = 3 * keep;
/** How much of a mark is painted. A secret is painted as its pseudonym. */
const longestMark = 2000;

/** Cuts the line from `start` to `end` at its marks. What is secret is in no text, whether it is marked or not. */
export function segmentsOf(raw: string, start: number, end: number, cuts: Cuts): Segment[] {
  const segments: Segment[] = [];
  const all = marksWithin(cuts.marks, { start, end });
  const painted = paintedOf(all, cuts);
  let at = start;
  let left: Mark[] = [];
  const close = (to: number, side: Side) => {
    segments.push(...between(raw, { start: at, end: to }, side, left, cuts.further));
    left = [];
  };
  for (const mark of all) {
    if (!painted.has(mark)) {
      left.push(mark);
      continue;
    }
    const from = Math.max(mark.start, start);
    const to = Math.min(mark.end, end);
    close(from, at === start ? 'end' : 'both');
    segments.push({
      kind: 'mark',
      start: from,
      text: visible(raw.slice(from, Math.min(to, from + longestMark))),
      mark,
    });
    at = to;
  }
  close(end, 'start');
  return segments;
}

/** The marks that overlap a stretch. */
function marksWithin(marks: readonly Mark[], { start, end }: Span): readonly Mark[] {
  const first = firstIndex(marks.length, (index) => (marks[index]?.end ?? 0) > start);
  const beyond = firstIndex(marks.length, (index) => (marks[index]?.start ?? 0) >= end, first);
  return marks.slice(first, beyond);
}

/** Of too many marks, those that matter most are painted; of one weight, the first. */
const weights: readonly MarkKind[] = [
  'found',
  ...(['chosen', 'finding', 'other', 'near', 'clue', 'secret', 'ruled-out'] as const),
];

function paintedOf(found: readonly Mark[], { further, most, current }: Cuts): ReadonlySet<Mark> {
  // What is found never lies in a secret, but the words around it might.
  const all = found.filter((mark) => !furtherWithin(further, mark));
  if (all.length <= most) return new Set(all);
  const painted = new Set(all.filter(({ start }) => start === current));
  for (const weight of weights)
    for (const mark of all) {
      if (painted.size >= most) return painted;
      if (mark.kind === weight) painted.add(mark);
    }
  return painted;
}

type Side = 'start' | 'end' | 'both';

/** A stretch between painted marks. From the first to the last mark that is left out, nothing of it is painted. */
function between(
  raw: string,
  span: Span,
  side: Side,
  left: readonly Mark[],
  further: FurtherSecrets,
): Segment[] {
  const secret = furtherWithin(further, span);
  const out = [...left, ...(secret ? [secret] : [])];
  if (out.length === 0) return plain(raw, span, side);
  const start = Math.max(span.start, Math.min(...edges(out, 'start')));
  const end = Math.min(span.end, Math.max(...edges(out, 'end')));
  return [
    ...plain(raw, { start: span.start, end: start }, side === 'end' ? 'end' : 'both'),
    { kind: 'gap', start, length: end - start, marks: left.length + (secret?.count ?? 0) },
    ...plain(raw, { start: end, end: span.end }, side === 'start' ? 'start' : 'both'),
  ];
}

/** They are in order, so only the first and the last can be at the edge; the last one is that of the other list. */
function edges(spans: readonly Span[], edge: 'start' | 'end'): number[] {
  return [spans[0], spans.at(-2), spans.at(-1)].flatMap((span) => span?.[edge] ?? []);
}

function plain(raw: string, { start, end }: Span, side: Side): Segment[] {
  if (end <= start) return [];
  const length = end - start;
  const text = (from: number, to: number): Segment => ({
    kind: 'text',
    start: from,
    text: visible(raw.slice(from, to)),
  });
  if (length <= longest) return [text(start, end)];
  const head = side === 'end' ? 0 : keep;
  const tail = side === 'start' ? 0 : keep;
  return [
    ...(head ? [text(start, start + head)] : []),
    { kind: 'gap', start: start + head, length: length - head - tail, marks: 0 },
    ...(tail ? [text(end - tail, end)] : []),
  ];
}

/** Control characters as pictures (␀, ␛ …), so that binary and colour codes are visible and keep their width. */
function visible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, (control) =>
    control === '\u007f' ? '␡' : String.fromCharCode(0x2400 + control.charCodeAt(0)),
  );
}
