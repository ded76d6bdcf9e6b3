import { Rewriter, type View } from '../text/view';
import { type Row, rowsOf } from './asides';

/** In UTF-16 units. Longer texts are files, which nothing has wrapped. */
const longestText = 20_000;
/** In UTF-16 units: programs that wrap at blanks use such widths. */
const narrowest = 50;
const widest = 100;
/** Where so many lines end because the next word did not fit, a program has wrapped them. */
const fewest = 2;

/** A record, an item, a row, code, or a line that is indented or has a label: nothing that goes on. */
const begins =
  /^(?:\s|[|+#*•>{}[\](<$/\\@]|-(?!\d)|\[?(?:20\d\d[-/.]|\d{1,2}:\d\d|\d{1,2}[-/]\d{1,2} \d)|\d{1,3}[.)、]\s?\S|[A-Z\u3400-\u9fff][\w\u3400-\u9fff ]{0,16}[:：](?:\s|$)|(?:at|on) .*(?:wrote|\(\S+:\d+)|[a-z][\w.]{2,40}\()/;
/** What ends a sentence, a record or a value. */
const ended = /[.。!！?？;；…)）\]}】」”>|]$/;
/** Prose, in which a line may go on though no other one shows how wide they are. */
const prose =
  /^(?!.*[={}<>]).*(?:(?:\b[a-z']{2,12}\b[ ,]+){5}|(?:[\u3400-\u9fff][^\u3400-\u9fff]{0,16}){25})/;

/** The text with blanks for the line ends at which a program wrapped it at blanks, all at one width. */
export function withoutSoftEnds(view: View): View {
  if (view.text.length > longestText || !view.text.includes('\n')) return view;
  const rows = rowsOf(view.text);
  const width = widthOf(rows);
  if (width < narrowest || width > widest) return view;
  const soft = rows.filter((row, index) => goesOn(row.text, rows[index + 1]?.text, width));
  const sure = soft.length >= fewest ? soft : soft.filter(({ text }) => prose.test(text));
  if (sure.length === 0) return view;
  const rewriter = new Rewriter(view);
  for (const { end } of sure) rewriter.replace(end, end + 1, ' ');
  return rewriter.finish();
}

/** How wide the lines are; a word that is longer than that could not be wrapped. */
function widthOf(rows: readonly Row[]): number {
  return rows.reduce((most, { text }) => (/\S\s\S/.test(text) ? Math.max(most, text.length) : most), 0);
}

/** Whether a line ends only because the first word of the next one did not fit. */
function goesOn(line: string, next: string | undefined, width: number): boolean {
  if (next === undefined || next.trim() === '' || line.trim() === '') return false;
  const word = /^\S+/.exec(next)?.[0].length ?? 0;
  return line.length + 1 + word > width && !begins.test(next) && !ended.test(line);
}
