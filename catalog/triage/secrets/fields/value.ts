import { type Runs, unquoted } from '../runs';
import type { Identifier } from './identifier';

/**
 * What stands between a name and its value. `firm`: a sign says that this is the value (`:`, `=`, `=>`). `markup`: a tag,
 * a cell of a table. `argument`: both are arguments, or the name is a function. `option`: of a command line. `said`: a
 * word says it ("is", 是). `blank`: only a blank.
 */
export type Link = 'firm' | 'markup' | 'argument' | 'option' | 'said' | 'blank';

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

const closers = '(?: #|["\'`\\\\\\])}*_”’」】#]){0,4}';
const space = '[^\\S\\n]';
const sticky = (source: string) => new RegExp(source, 'iy');

const xmlEnd = sticky('(?:\\s[^<>\\n]{0,60})?>\\s{0,40}(?:<!\\[CDATA\\[)?');
const nextElement = sticky('\\s{0,4}[:：]?\\s{0,2}(?:<\\/[a-z]{1,12}>\\s{0,60}){1,2}<[a-z]{1,12}>\\s{0,20}');
const namedElement = sticky(
  '["\']\\s{0,2}(?:[a-z]{1,12}="[^"\\n]{0,40}"\\s{0,2})?>\\s{0,20}(?:<!\\[CDATA\\[)?(?=[^\\s<])',
);
const valueAttribute = sticky(
  '(?:["\']\\s{0,8},?\\s{0,40}|\\n\\s{1,40})["\']?(?:android:)?(?:value|content)["\']?\\s{0,3}[=:]\\s{0,3}(?=\\S)',
);
const firm = sticky(
  `${closers}${space}{0,24}(?:\\([^()\\n]{0,24}\\)|（[^（）\\n]{0,24}）)?${space}{0,4}(?::=|=>|->|={1,3}|[:：＝])(?:=|>)?${space}{0,24}`,
);
const typed = sticky(`(?:&?[a-z][\\w.<>[\\]]{0,30}[?!]?)${space}{0,2}=${space}{0,2}(?=["'\`@])`);
const said = sticky(
  `["'\`”」]{0,2}${space}{0,3}(?:\\b(?:is(?: now)?|was(?: (?:re)?set to)?|are|equals|to be)\\b|(?:换了[，,]?)?(?:就|还|仍|依然|现在)?是|[设填写用]的(?:是)?|设?[为為]|(?:我们?|已|被)?(?:改|设|换)[成为]了?|等于|叫)${space}{0,2}[:：]?${space}{0,3}`,
);
const pair = sticky('["\'](?:\\)\\.\\w{2,20}\\(\\s{0,2}|\\s{0,3},\\s{0,12})(?=(?:@|[urbf]{1,2})?["\'`])');
const call = sticky('["\']?\\(\\s{0,12}(?=(?:@|[urbf]{1,2})?["\'`])');
const cell = sticky(`["'\`*]{0,3}${space}{0,40}(?:\\|${space}{0,20}|\\t{1,4})`);
const blank = sticky(`["'\`*”」]{0,3}${space}{1,12}(?:#${space}?|№${space}?)?`);
/** A label in brackets of its own. */
const bracketed = sticky('】[ :：]{0,2}');
/** A label that has its line to itself. */
const lineBelow = sticky('[^\\S\\n]{0,8}\\n[ \\t]{0,24}(?=\\S)');
const otherLine = sticky('(?:[>|][+-]?)?[^\\S\\n]{0,8}\\n[ \\t]{0,24}');
const opening = sticky(
  '(?:Optional\\(|@|[urbf]{1,2}(?=["\'])|<!\\[CDATA\\[|\\[)?(?:\\\\{0,3}["\'`]|[“‘「『])?',
);

const closing: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '「': '」', '『': '』' };

/** The value that belongs to a name; undefined where nothing says that one follows. */
export function valueOf(runs: Runs, name: Identifier): FieldValue | undefined {
  const { text } = runs;
  // `${NAME:?message}` and its like stand for a value.
  if (text.charAt(name.start - 1) === '{' && /[$%#]/.test(text.charAt(name.start - 2))) return undefined;
  const found = linkAfter(text, name);
  if (!found) return undefined;
  if (found.link === 'markup') return found.table ? cellValue(runs, found) : elementValue(runs, found);
  let { at } = found;
  typed.lastIndex = at;
  if (found.link === 'firm') at += typed.exec(text)?.[0].length ?? 0;
  otherLine.lastIndex = at;
  const wrap = found.link === 'firm' ? otherLine.exec(text)?.[0].length : undefined;
  if (wrap !== undefined) at += wrap;
  const value = withDefault(runs, quotedOrBare(runs, { ...found, at }, name), name);
  // On a line to itself, what ends like a name is the next field.
  // What a colon follows is a name itself.
  if (value?.link === 'argument' && /^["'`]\s{0,2}:/.test(text.slice(value.end, value.end + 4)))
    return undefined;
  if (value && wrap !== undefined && !value.quoted && /[:：=]$/.test(value.text)) return undefined;
  return value;
}

/** Of an expression with a default, the default: `process.env.KEY || '…'`. */
function withDefault(runs: Runs, value: FieldValue | undefined, name: Identifier): FieldValue | undefined {
  if (!value || value.quoted || value.link !== 'firm') return value;
  const gap = /^\s{0,3}(?:\|\||\?\?|\bor\b)\s{0,3}(?=["'`])/.exec(
    runs.text.slice(value.end, value.end + 12),
  )?.[0];
  return gap ? (quotedOrBare(runs, { link: 'firm', at: value.end + gap.length }, name) ?? value) : value;
}

interface FoundLink {
  link: Link;
  /** Where the value begins, with its quotation mark. */
  at: number;
  table?: boolean;
}

function linkAfter(text: string, { start, end, isOption }: Identifier): FoundLink | undefined {
  const after = (pattern: RegExp, link: Link, table = false): FoundLink | undefined => {
    pattern.lastIndex = end;
    const match = pattern.exec(text);
    return match ? { link, at: end + match[0].length, table } : undefined;
  };
  const lead = text.charAt(start - 1);
  if (lead === '<' || (lead === ':' && text.charAt(end) === '>')) {
    const inTag = after(xmlEnd, 'markup');
    if (inTag) return inTag;
  }
  if (isOption) return after(/[= ](?=[^\s-])/y, 'option') ?? after(firm, 'firm');
  const sign = text.charAt(end);
  const markup =
    sign === '"' || sign === "'"
      ? (after(namedElement, 'markup') ?? after(valueAttribute, 'firm'))
      : sign === '\n'
        ? after(valueAttribute, 'firm')
        : sign === '<' || sign === ':' || sign === '：'
          ? after(nextElement, 'markup')
          : undefined;
  // A name in Chinese needs no blank before its value.
  const attached =
    text.charCodeAt(end - 1) > 127 && /[A-Za-z0-9\u3400-\u9fff]/.test(sign)
      ? { link: 'blank' as const, at: end }
      : undefined;
  return (
    markup ??
    after(firm, 'firm') ??
    after(bracketed, 'firm') ??
    after(said, 'said') ??
    after(pair, 'argument') ??
    after(call, 'argument') ??
    after(cell, 'markup', true) ??
    (isLineStart(text, start) ? after(lineBelow, 'said') : undefined) ??
    after(blank, 'blank') ??
    attached
  );
}

/** Whether at most a short word stands before a name on its line. */
const isLineStart = (text: string, start: number): boolean =>
  /(?:^|\n)[^\S\n]{0,8}(?:\p{L}{1,16} ?){0,3}$/u.test(text.slice(Math.max(0, start - 60), start));

function quotedOrBare(runs: Runs, { link, at }: FoundLink, name: Identifier): FieldValue | undefined {
  const { text } = runs;
  opening.lastIndex = at;
  const opened = opening.exec(text)?.[0] ?? '';
  const mark = opened.slice(-1);
  const start = at + opened.length;
  if (mark !== '' && '"\'`“‘「『'.includes(mark)) {
    const end = closingOf(runs, start, mark);
    if (end !== undefined && end > start) return made(text, { link, start, end, quoted: true });
  }
  const isQuery = /[?&]/.test(text.charAt(name.start - 1));
  let end = runs.endOf(unquoted, start);
  if (isQuery) end = Math.min(end, runs.next('&', start));
  // Chinese sentences go on without a blank.
  end = Math.min(end, start + hanStop(text, start, end));
  const tight = link === 'firm' && !/\s/.test(text.charAt(start - 1));
  return made(text, { link, start, end: trimmed(text, start, end), quoted: false, tight });
}

/** In UTF-16 units, from the start of a value, to where a Chinese sentence goes on. */
function hanStop(text: string, start: number, end: number): number {
  const head = text.slice(start, Math.min(end, start + 256));
  const stop = /[，。；、！？）】」』”’⟦⟧《]/.exec(head);
  return stop ? stop.index : end - start;
}

/** The end of a quoted value on its line. */
function closingOf(runs: Runs, start: number, mark: string): number | undefined {
  const lineEnd = runs.next('\n', start);
  let end = runs.next(closing[mark] ?? mark, start);
  // Where a letter follows, it was a quotation mark of the value, with its escape undone.
  while (end < lineEnd && (isEscaped(runs.text, end, start) || /[A-Za-z0-9]/.test(runs.text.charAt(end + 1))))
    end = runs.next(closing[mark] ?? mark, end + 1);
  if (end >= lineEnd) return undefined;
  return runs.text.charAt(end - 1) === '\\' ? end - 1 : end;
}

/** In UTF-16 units. What is longer between two tags is a document. */
const longestElement = 16_384;

const isEscaped = (text: string, at: number, start: number): boolean =>
  text.charAt(at - 1) === '\\' && text.charAt(start - 2) !== '\\';

function elementValue(runs: Runs, { at }: FoundLink): FieldValue | undefined {
  const { text } = runs;
  const close = runs.next(']', at);
  const end = Math.min(runs.next('<', at), text.startsWith(']]>', close) ? close : text.length);
  if (end - at > longestElement || text.charAt(at) === '@') return undefined;
  return made(text, { link: 'markup', start: at, end: trimmed(text, at, end), quoted: true });
}

function cellValue(runs: Runs, { at }: FoundLink): FieldValue | undefined {
  const end = Math.min(runs.next('|', at), runs.next('\n', at), runs.next('\t', at));
  const { text } = runs;
  let start = at;
  let stop = end;
  while (start < stop && '`*"\' '.includes(text.charAt(start))) start++;
  while (stop > start && '`*"\' '.includes(text.charAt(stop - 1))) stop--;
  return made(text, { link: 'markup', start, end: stop, quoted: true });
}

/** Without the full stop of its sentence and the blanks of its header. */
function trimmed(text: string, start: number, end: number): number {
  let stop = end;
  while (stop > start + 1 && '.;:,，。% \t\r\n*'.includes(text.charAt(stop - 1))) stop--;
  return stop;
}

/** In UTF-16 units: what a longer value is made of shows at its beginning. */
const longestJudged = 256;

function made(text: string, value: Omit<FieldValue, 'text'>): FieldValue | undefined {
  if (value.end <= value.start) return undefined;
  return { ...value, text: text.slice(value.start, Math.min(value.end, value.start + longestJudged)) };
}
