/** Offsets of the first character of each line. CRLF, LF and a lone CR all end a line. */
export function lineStarts(raw: string): number[] {
  const starts = [0];
  for (let at = nextBreak(raw, 0); at < raw.length; at = nextBreak(raw, at)) {
    at += raw.charCodeAt(at) === 13 && raw.charCodeAt(at + 1) === 10 ? 2 : 1;
    starts.push(at);
  }
  return starts;
}

function nextBreak(raw: string, from: number): number {
  const lf = raw.indexOf('\n', from);
  const end = lf === -1 ? raw.length : lf;
  for (let at = from; at < end; at++) if (raw.charCodeAt(at) === 13) return at;
  return end;
}

/** The place in `starts` of the line that holds `offset`. */
export function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Start and end of a line, without what ends it. */
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
