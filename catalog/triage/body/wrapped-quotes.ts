import { Rewriter, type View } from '../text/view';
import { rowsOf } from './asides';

/** In UTF-16 units. Longer texts are files, which nothing has wrapped. */
const longestText = 20_000;
/** In UTF-16 units: nothing wraps a shorter line. */
const shortest = 40;

/** Lines that one string is wrapped over, at most. */
const mostRows = 4;

/** The text with blanks for line ends within quotes: a mail program wrapped the line of `"message":"room id already`. */
export function withoutWrappedQuotes(view: View): View {
  if (view.text.length > longestText || !view.text.includes('"')) return view;
  const rows = rowsOf(view.text);
  const rewriter = new Rewriter(view);
  let isOpen = false;
  for (const [index, { text, end }] of rows.entries()) {
    const next = rows[index + 1]?.text;
    isOpen = isOpen !== (quotesIn(text) % 2 === 1);
    if (!isOpen || next === undefined) continue;
    // What does not close soon is no string that was wrapped.
    const closes = rows.slice(index + 1, index + mostRows).some((row) => quotesIn(row.text) > 0);
    if (closes && (text.length >= shortest || quotesIn(text) === 0)) rewriter.replace(end, end + 1, ' ');
    else isOpen = false;
  }
  return rewriter.finish();
}

function quotesIn(line: string): number {
  return line.match(/(?<!\\)"/g)?.length ?? 0;
}
