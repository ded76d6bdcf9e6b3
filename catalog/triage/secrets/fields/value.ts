import { after } from '../around';
import { unquoted } from '../char-sets';
import type { Runs } from '../runs';
import type { Identifier } from './identifier';
import { type FoundLink, type Link, linkAfter } from './link';

export interface FieldValue {
  link: Link;
  start: number;
  end: number;
  /** Its beginning, at least. */
  text: string;
  quoted: boolean;
  /** Whether nothing stands between the sign and the value. */
  tight?: boolean;
}

const space = '[^\\S\\n]';
/** The type of a variable, behind a colon: `token: String = "…"`. */
const typed = new RegExp(`(?:&?[a-z][\\w.<>[\\]]{0,30}[?!]?)${space}{0,2}=${space}{0,2}(?=["'\`@])`, 'iy');
/** A value that begins in the line below its name. */
const otherLine = /(?:[>|][+-]?)?[^\S\n]{0,8}\n[ \t]{0,24}/y;
const opening = /(?:Optional\(|@|[urbf]{1,2}(?=["'])|<!\[CDATA\[|\[)?(?:\\{0,3}["'`]|[“‘「『])?/iy;
const closing: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '「': '」', '『': '』' };

/** The value that belongs to a name; undefined where nothing says that one follows. */
export function fieldValue(runs: Runs, name: Identifier): FieldValue | undefined {
  const { text } = runs;
  if (isStandIn(text, name)) return undefined;
  const found = linkAfter(text, name);
  if (!found) return undefined;
  if (found.link === 'markup') return found.isCell ? cellValue(runs, found) : elementValue(runs, found);
  if (found.link === 'firm') return firmValue(runs, found, name);
  const value = quotedOrBare(runs, found, name);
  // What a colon follows is a name itself.
  const isName = value?.link === 'argument' && /^["'`]\s{0,2}:/.test(after(text, value.end, 4));
  return isName ? undefined : value;
}

/** `${NAME:?message}` and its like stand for a value. */
const isStandIn = (text: string, { start }: Identifier): boolean =>
  text.charAt(start - 1) === '{' && /[$%#]/.test(text.charAt(start - 2));

function firmValue(runs: Runs, { at }: FoundLink, name: Identifier): FieldValue | undefined {
  const { text } = runs;
  const first = at + lengthAt(typed, text, at);
  const wrap = lengthAt(otherLine, text, first);
  const value = quotedOrBare(runs, { link: 'firm', at: first + wrap }, name);
  if (!value || value.quoted) return value;
  // On a line to itself, what ends like a name is the next field.
  if (wrap > 0 && /[:：=]$/.test(value.text)) return undefined;
  return withDefault(runs, value, name);
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** Of an expression with a default, the default: `process.env.KEY || '…'`. */
function withDefault(runs: Runs, value: FieldValue, name: Identifier): FieldValue {
  const gap = /^\s{0,3}(?:\|\||\?\?|\bor\b)\s{0,3}(?=["'`])/.exec(after(runs.text, value.end, 12))?.[0];
  return gap ? (quotedOrBare(runs, { link: 'firm', at: value.end + gap.length }, name) ?? value) : value;
}

function quotedOrBare(runs: Runs, { link, at }: FoundLink, name: Identifier): FieldValue | undefined {
  const { text } = runs;
  const start = at + lengthAt(opening, text, at);
  const mark = start > at ? text.charAt(start - 1) : '';
  if (mark !== '' && '"\'`“‘「『'.includes(mark)) {
    const end = closingOf(runs, start, mark);
    if (end !== undefined && end > start) return made(text, { link, start, end, quoted: true });
  }
  const end = trimmed(text, start, bareEnd(runs, start, name));
  const tight = link === 'firm' && !/\s/.test(text.charAt(start - 1));
  return made(text, { link, start, end, quoted: false, tight });
}

function bareEnd(runs: Runs, start: number, name: Identifier): number {
  const { text } = runs;
  const isQuery = /[?&]/.test(text.charAt(name.start - 1));
  const end = Math.min(runs.endOf(unquoted, start), isQuery ? runs.next('&', start) : text.length);
  // Chinese sentences go on without a blank.
  const stop = /[，。；、！？）】」』”’⟦⟧《]/.exec(text.slice(start, Math.min(end, start + longestJudged)));
  return stop ? start + stop.index : end;
}

/** Quotation marks that a value may have inside, so that no value is looked through to the end of a long line. */
const mostInside = 16;

/** The end of a quoted value on its line. */
function closingOf(runs: Runs, start: number, mark: string): number | undefined {
  const { text } = runs;
  const close = closing[mark] ?? mark;
  const lineEnd = runs.next('\n', start);
  let end = runs.next(close, start);
  for (let inside = 0; end < lineEnd && isInside(text, end, start); inside++) {
    if (inside === mostInside) return undefined;
    end = runs.next(close, end + 1);
  }
  if (end >= lineEnd) return undefined;
  return text.charAt(end - 1) === '\\' ? end - 1 : end;
}

/** Whether a quotation mark belongs to the value: it is escaped, or a letter follows, so that its escape was undone. */
const isInside = (text: string, at: number, start: number): boolean =>
  (text.charAt(at - 1) === '\\' && text.charAt(start - 2) !== '\\') ||
  /[A-Za-z0-9]/.test(text.charAt(at + 1));

/** In UTF-16 units. What is longer between two tags is a document. */
const longestElement = 16_384;

function elementValue(runs: Runs, { at }: FoundLink): FieldValue | undefined {
  const { text } = runs;
  const close = runs.next(']', at);
  const end = Math.min(runs.next('<', at), text.startsWith(']]>', close) ? close : text.length);
  if (end - at > longestElement || text.charAt(at) === '@') return undefined;
  return made(text, { link: 'markup', start: at, end: trimmed(text, at, end), quoted: true });
}

function cellValue(runs: Runs, { at }: FoundLink): FieldValue | undefined {
  const { text } = runs;
  let start = at;
  let end = Math.min(runs.next('|', at), runs.next('\n', at), runs.next('\t', at));
  while (start < end && '`*"\' '.includes(text.charAt(start))) start++;
  while (end > start && '`*"\' '.includes(text.charAt(end - 1))) end--;
  return made(text, { link: 'markup', start, end, quoted: true });
}

/** In UTF-16 units: what is taken from the end of a value at most, so that none is trimmed at length time and again. */
const mostTrimmed = 64;

/** Without the full stop of its sentence and the blanks of its header. */
function trimmed(text: string, start: number, end: number): number {
  const least = Math.max(start + 1, end - mostTrimmed);
  let stop = end;
  while (stop > least && '.;:,，。% \t\r\n*'.includes(text.charAt(stop - 1))) stop--;
  return stop;
}

/** In UTF-16 units: what a longer value is made of shows at its beginning. */
const longestJudged = 256;

function made(text: string, value: Omit<FieldValue, 'text'>): FieldValue | undefined {
  if (value.end <= value.start) return undefined;
  return { ...value, text: text.slice(value.start, Math.min(value.end, value.start + longestJudged)) };
}
