import { Rewriter, type View } from '../text/view';

const mark = /[ \t]{0,4}(?:>[ \t]?){1,12}/y;
/** In UTF-16 units: how far a quote may be indented. */
const deepest = 4;

/** Lines that begin with a bar, as some programs quote; a row of a table has more bars than one. */
const barred = /(?:^|(?<=\n))(?:[ \t]{0,4}\|[ \t]?[^|\n]{1,400}(?:\n|$)){2,}/g;
const bar = /(?:^|(?<=\n))[ \t]{0,4}\|[ \t]?/g;

/** Whether any line begins with a bar: the pattern reads every line, and bars are mostly within them. */
function hasBarredLine(text: string): boolean {
  for (let at = text.indexOf('|'); at >= 0; at = text.indexOf('|', at + 1))
    if (lineStart(text, at) !== undefined) return true;
  return false;
}

function withoutBars(view: View): View {
  if (!hasBarredLine(view.text)) return view;
  const rewriter = new Rewriter(view);
  for (const { 0: lines, index } of view.text.matchAll(barred))
    for (const { 0: found, index: at } of lines.matchAll(bar))
      rewriter.replace(index + at, index + at + found.length, '');
  return rewriter.finish();
}

/** The text without the marks with which mail programs begin each line of what they quote. */
export function withoutQuoteMarks(quoted: View): View {
  const view = withoutBars(quoted);
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
  let start = at;
  while (at - start < deepest && (text.charAt(start - 1) === ' ' || text.charAt(start - 1) === '\t')) start--;
  return start === 0 || text.charAt(start - 1) === '\n' ? start : undefined;
}
