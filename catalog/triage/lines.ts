import type { Span } from './result';

/** The line around a span, without its line ends, and no further than `most` UTF-16 units to either side. */
export function lineAround(text: string, { start, end }: Span, most: number): Span {
  // The search must stop at `most`: a paste may be one line of twenty million units, asked about a thousand times.
  const left = Math.max(0, start - most);
  const right = text.slice(end, end + most).indexOf('\n');
  return {
    start: left + text.slice(left, start).lastIndexOf('\n') + 1,
    end: right < 0 ? Math.min(text.length, end + most) : end + right,
  };
}

/** The line above a line, within the same limit; what it is for the first line says nothing. */
export function lineAbove(text: string, { start }: Pick<Span, 'start'>, most: number): Span {
  return lineAround(text, { start: start - 1, end: start - 1 }, most);
}

/** The line below a line, within the same limit; what it is for the last line says nothing. */
export function lineBelow(text: string, { end }: Pick<Span, 'end'>, most: number): Span {
  return lineAround(text, { start: end + 1, end: end + 1 }, most);
}

/** A line with those next to it, as long as all of them `fit`, and no more than `lines` to either side. */
export function withLike(
  text: string,
  line: Span,
  fits: (line: Span) => boolean,
  { lines, most }: { readonly lines: number; readonly most: number },
): Span {
  if (!fits(line)) return line;
  let { start, end } = line;
  for (let more = 0; more < lines && start > 0; more++) {
    const above = lineAbove(text, { start }, most);
    if (!fits(above)) break;
    start = above.start;
  }
  for (let more = 0; more < lines && end < text.length; more++) {
    const below = lineBelow(text, { end }, most);
    if (!fits(below)) break;
    end = below.end;
  }
  return { start, end };
}
