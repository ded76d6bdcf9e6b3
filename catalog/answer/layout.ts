const nothingButTags = /^[ \t]*(?:\{%(?:(?!%\}).)*%\}[ \t]*)+$/;

/**
 * A line with nothing but tags must not become an empty line of the answer. Returns how many characters at the start
 * and at the end of a text between two tags, [begin, end), belong to such lines. The body itself is not changed, so
 * that problems can name its lines and columns.
 */
export function ofTagLines(body: string, begin: number, end: number): { left: number; right: number } {
  const line = lineAt(body, begin);
  const left = begin > line.begin && nothingButTags.test(line.text) ? Math.min(line.end + 1, end) - begin : 0;
  const next = lineAt(body, end);
  const right = end < body.length && nothingButTags.test(next.text) ? end - Math.max(next.begin, begin) : 0;
  return { left, right };
}

function lineAt(body: string, offset: number) {
  const begin = body.lastIndexOf('\n', offset - 1) + 1;
  const found = body.indexOf('\n', offset);
  const end = found < 0 ? body.length : found;
  return { begin, end, text: body.slice(begin, end) };
}

/** Removes blanks at the ends of lines, repeated empty lines, and empty lines at either end. */
export function tidy(text: string): string {
  return text
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
