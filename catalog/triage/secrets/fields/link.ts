import { before } from '../around';
import type { Identifier } from './identifier';

/**
 * What stands between a name and its value. `firm`: a sign says that this is the value (`:`, `=`, `=>`). `markup`: a tag,
 * a cell of a table. `argument`: both are arguments, or the name is a function. `option`: of a command line. `said`: a
 * word says it ("is", 是). `blank`: only a blank.
 */
export type Link = 'firm' | 'markup' | 'argument' | 'option' | 'said' | 'blank';

export interface FoundLink {
  link: Link;
  /** Where the value begins, with its quotation mark. */
  at: number;
  /** Whether the value is a cell of a table. */
  isCell?: boolean;
}

const sticky = (...parts: string[]) => new RegExp(parts.join(''), 'iy');

const space = '[^\\S\\n]';
/** What may close behind a name, of a quotation, an emphasis or a list. */
const closers = '(?: #|["\'`\\\\\\])}*_”’」】#]){0,4}';
const remark = '(?:\\([^()\\n]{0,24}\\)|（[^（）\\n]{0,24}）)?';
const cdata = '(?:<!\\[CDATA\\[)?';
/** What may stand before the quotation mark of a literal. */
const literal = '(?=(?:@|[urbf]{1,2})?["\'`])';

const firm = sticky(
  `${closers}${space}{0,24}${remark}${space}{0,4}`,
  `(?::=|=>|->|={1,3}|[:：＝])(?:=|>)?${space}{0,24}`,
);
/** A label in brackets of its own. */
const bracketed = sticky('】[ :：]{0,2}');

/** `<name>value` */
const tagEnd = sticky(`(?:\\s[^<>\\n]{0,60})?>\\s{0,40}${cdata}`);
/** `<td>name</td><td>value` */
const nextElement = sticky('\\s{0,4}[:：]?\\s{0,2}(?:<\\/[a-z]{1,12}>\\s{0,60}){1,2}<[a-z]{1,12}>\\s{0,20}');
/** `<string name="name">value` */
const namedElement = sticky(
  `["']\\s{0,2}(?:[a-z]{1,12}="[^"\\n]{0,40}"\\s{0,2})?>\\s{0,20}${cdata}(?=[^\\s<])`,
);
/** `<add key="name" value="value"`, and its like in other notations, also over two lines. */
const valueAttribute = sticky(
  '(?:["\']\\s{0,8},?\\s{0,40}|\\n\\s{1,40})["\']?(?:android:)?(?:value|content)["\']?\\s{0,3}[=:]\\s{0,3}(?=\\S)',
);
/** `| name | value`, or with tabs. */
const cell = sticky(`["'\`*]{0,3}${space}{0,40}(?:\\|${space}{0,20}|\\t{1,4})`);

/** `set("name", "value")` and `("name").is("value")` */
const nextArgument = sticky(`["'](?:\\)\\.\\w{2,20}\\(\\s{0,2}|\\s{0,3},\\s{0,12})${literal}`);
/** `name("value")` */
const call = sticky(`["']?\\(\\s{0,12}${literal}`);
/** `--name value` */
const optionValue = sticky('[= ](?=[^\\s-])');

const english = '\\b(?:is(?: now)?|was(?: (?:re)?set to)?|are|equals|to be)\\b';
const han = [
  '(?:换了[，,]?)?(?:就|还|仍|依然|现在)?是',
  '[设填写用]的(?:是)?',
  '设?[为為]',
  '(?:我们?|已|被)?(?:改|设|换)[成为]了?',
  '等于',
  '叫',
].join('|');
const said = sticky(`["'\`”」]{0,2}${space}{0,3}(?:${english}|${han})${space}{0,2}[:：]?${space}{0,3}`);
/** A label that has its line to itself, above its value. */
const lineBelow = sticky(`${space}{0,8}\\n[ \\t]{0,24}(?=\\S)`);
const blank = sticky(`["'\`*”」]{0,3}${space}{1,12}(?:#${space}?|№${space}?)?`);

/** What links a name to a value; undefined where nothing says that one follows. */
export function linkAfter(text: string, name: Identifier): FoundLink | undefined {
  const { start, end } = name;
  const linked = (pattern: RegExp, link: Link): FoundLink | undefined => {
    pattern.lastIndex = end;
    return pattern.test(text) ? { link, at: pattern.lastIndex } : undefined;
  };
  if (name.isOption) return linked(optionValue, 'option') ?? linked(firm, 'firm');
  return (
    inMarkup(text, name, linked) ??
    linked(firm, 'firm') ??
    linked(bracketed, 'firm') ??
    linked(said, 'said') ??
    linked(nextArgument, 'argument') ??
    linked(call, 'argument') ??
    inCell(linked) ??
    (isLabel(text, start, end) ? linked(lineBelow, 'said') : undefined) ??
    linked(blank, 'blank') ??
    attached(text, end)
  );
}

type Linked = (pattern: RegExp, link: Link) => FoundLink | undefined;

function inMarkup(text: string, { start, end }: Identifier, linked: Linked): FoundLink | undefined {
  const lead = text.charAt(start - 1);
  const sign = text.charAt(end);
  if (lead === '<' || (lead === ':' && sign === '>')) {
    const inTag = linked(tagEnd, 'markup');
    if (inTag) return inTag;
  }
  if (sign === '"' || sign === "'") return linked(namedElement, 'markup') ?? linked(valueAttribute, 'firm');
  if (sign === '\n') return linked(valueAttribute, 'firm');
  return sign === '<' || sign === ':' || sign === '：' ? linked(nextElement, 'markup') : undefined;
}

function inCell(linked: Linked): FoundLink | undefined {
  const found = linked(cell, 'markup');
  return found && { ...found, isCell: true };
}

/** Whether at most a few short words stand before a name on its line, and nothing behind it. */
function isLabel(text: string, start: number, end: number): boolean {
  if (!/\s/.test(text.charAt(end))) return false;
  return /(?:^|\n)[^\S\n]{0,8}(?:\p{L}{1,16} ){0,3}\p{L}{0,16}$/u.test(before(text, start, 80));
}

/** A name in Chinese needs no blank before its value. */
function attached(text: string, end: number): FoundLink | undefined {
  if (text.charCodeAt(end - 1) <= 127 || !/[A-Za-z0-9\u3400-\u9fff]/.test(text.charAt(end))) return undefined;
  return { link: 'blank', at: end };
}
