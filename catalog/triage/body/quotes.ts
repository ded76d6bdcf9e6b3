import { Rewriter, type View } from '../text/view';

const greater = 62;
const mark = /[ \t]{0,4}(?:>[ \t]?){1,12}/y;
/** In UTF-16 units: how far a quote may be indented. */
const deepest = 4;

/** The text without the marks with which mail programs begin each line of what they quote. */
export function withoutQuoteMarks(view: View): View {
  const { text } = view;
  const rewriter = new Rewriter(view);
  for (let at = text.indexOf('>'); at >= 0; at = text.indexOf('>', at + 1)) {
    const start = lineStart(text, at);
    if (start === undefined) continue;
    mark.lastIndex = start;
    const end = start + (mark.exec(text)?.[0].length ?? 0);
    if (end <= at) continue;
    rewriter.replace(start, end, '');
    at = end - 1;
  }
  return rewriter.finish();
}

/** The start of the line of the unit at `at`, where nothing but a few blanks stands before it. */
function lineStart(text: string, at: number): number | undefined {
  if (text.charCodeAt(at) !== greater) return undefined;
  let start = at;
  while (at - start < deepest && (text.charAt(start - 1) === ' ' || text.charAt(start - 1) === '\t')) start--;
  return start === 0 || text.charAt(start - 1) === '\n' ? start : undefined;
}
