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
