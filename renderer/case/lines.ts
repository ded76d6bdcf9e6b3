import { firstIndex } from '../../catalog/first-index';

/** Several parts of the window ask for the lines of one text, which may be a million. */
let latest: { raw: string; starts: readonly number[] } = { raw: '', starts: [0] };

/** Offsets of the first character of each line. CRLF, LF and a lone CR all end a line. */
export function lineStarts(raw: string): readonly number[] {
  if (latest.raw !== raw) latest = { raw, starts: startsIn(raw) };
  return latest.starts;
}

function startsIn(raw: string): number[] {
  const starts = [0];
  // Searches for a kind of line break only after the last one found was passed: most texts have only one kind.
  let lf = breakFrom(raw, '\n', 0);
  let cr = breakFrom(raw, '\r', 0);
  while (lf < raw.length || cr < raw.length) {
    const next = cr + 1 === lf ? lf + 1 : Math.min(lf, cr) + 1;
    starts.push(next);
    if (lf < next) lf = breakFrom(raw, '\n', next);
    if (cr < next) cr = breakFrom(raw, '\r', next);
  }
  return starts;
}

function breakFrom(raw: string, character: string, from: number): number {
  const at = raw.indexOf(character, from);
  return at === -1 ? raw.length : at;
}

/** Index in `starts` of the line that contains `offset`. */
export function lineAt(starts: readonly number[], offset: number): number {
  return firstIndex(starts.length, (line) => (starts[line] ?? 0) > offset, 1) - 1;
}

/** Span of a line, without its line break. */
export function lineSpan(
  raw: string,
  starts: readonly number[],
  line: number,
): { start: number; end: number } {
  const start = starts[line] ?? raw.length;
  let end = starts[line + 1] ?? raw.length;
  while (end > start && (raw.charCodeAt(end - 1) === 10 || raw.charCodeAt(end - 1) === 13)) end--;
  return { start, end };
}
