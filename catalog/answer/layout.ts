const nothingButTags = /^[ \t]*(?:\{%(?:(?!%\}).)*%\}[ \t]*)+$/;

interface BodyLine {
  begin: number;
  end: number;
  onlyTags: boolean;
}

/**
 * A line with nothing but tags must not become an empty line of the answer. Returns how many characters at the start
 * and at the end of a text between two tags, [begin, end), belong to such lines. The body itself is not changed, so
 * that problems can name its lines and columns.
 */
export function tagLinesOf(body: string): (begin: number, end: number) => { left: number; right: number } {
  const lines = linesOf(body);
  return (begin, end) => {
    const line = lineAt(lines, begin);
    const left = begin > line.begin && line.onlyTags ? Math.min(line.end + 1, end) - begin : 0;
    const next = lineAt(lines, end);
    const right = end < body.length && next.onlyTags ? end - Math.max(next.begin, begin) : 0;
    return { left, right };
  };
}

function linesOf(body: string): BodyLine[] {
  let begin = 0;
  return body.split('\n').map((text) => {
    const line = { begin, end: begin + text.length, onlyTags: nothingButTags.test(text) };
    begin = line.end + 1;
    return line;
  });
}

/** The line that an offset is in. By halves: a body may be a single line with thousands of tags. */
function lineAt(lines: readonly BodyLine[], offset: number): BodyLine {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle]?.begin ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return lines[low] ?? { begin: 0, end: 0, onlyTags: false };
}

/** Removes blanks at the ends of lines, repeated empty lines, and empty lines at either end. */
export function tidy(text: string): string {
  // A regular expression for the blanks would take quadratic time on many of them.
  const lines = text.split('\n').map((line) => line.trimEnd());
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
