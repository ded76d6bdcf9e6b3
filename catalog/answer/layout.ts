const nothingButTags = /^[ \t]*(?:\{%(?:(?!%\}).)*%\}[ \t]*)+$/;

/**
 * Tags that have a line to themselves leave none behind. Says how many characters at the start and at the end of the
 * text between two tags belong to such lines. Places in the body stay what they are, so that problems can name them.
 */
export function ofTagLines(body: string, begin: number, end: number): { left: number; right: number } {
  const line = lineAt(body, begin);
  const left = begin > line.begin && nothingButTags.test(line.text) ? Math.min(line.end + 1, end) - begin : 0;
  const next = lineAt(body, end);
  const right = end < body.length && nothingButTags.test(next.text) ? end - Math.max(next.begin, begin) : 0;
  return { left, right };
}

function lineAt(body: string, place: number) {
  const begin = body.lastIndexOf('\n', place - 1) + 1;
  const found = body.indexOf('\n', place);
  const end = found < 0 ? body.length : found;
  return { begin, end, text: body.slice(begin, end) };
}

/** No blank at a line's end, no two empty lines together, none at either end. */
export function tidy(text: string): string {
  return text
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
