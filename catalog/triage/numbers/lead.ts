import type { Span } from '../result';
import { type KeyRole, roleOfHan, roleOfWord } from './key-table';

/** How a number is tied to the name in front of it: `code: 1`, `code(1`, `code 1`, `code1`. */
export type Link = 'assigned' | 'bracketed' | 'spaced' | 'glued';

/** The name in front of a number: `"errCode": -2343`, `报 70001`, `exit code 1`. */
export interface Lead extends Span {
  readonly word: string;
  readonly role: KeyRole | undefined;
  readonly link: Link;
  /** The word before the name, in lower case: `exit` of `exit code 1`. */
  readonly prior: string;
  /** An opening bracket directly before the number, or nothing. */
  readonly bracket: string;
}

/** In UTF-16 units: how far to the left a name is looked for. */
const reach = 72;

const signs = ' \t\n"\'`*:=<>([{#|,~/\\-】」』';
const signsAndHan = `${signs}是为成出了个的码`;
const assigns = /[:=]|=>|->|是|为|[.…·‥．_](?:[^\S\n]?[.…·‥．_]){2}|…/;
/** Dots that lead from a name to its value, as printers of slips and forms write them: CODE ...... 70003. */
const leader = /[.…·‥．_](?:[^\S\n]?[.…·‥．_]){2,40}$|…{1,20}$/;
const opener = /[[({<]["'`]?$/;
const assignedAbove = /[:=】][^\S\n]*\n\s*["']?$/;

/**
 * The name in front of a number whose sign is at `at`; undefined where there is none. It must be on the same line, or
 * end the line before with a colon, an equals sign or the bracket of a heading.
 */
export function leadOf(text: string, at: number): Lead | undefined {
  const tag = text.charAt(at - 1) === '>' ? valueTag.exec(text.slice(Math.max(0, at - reach), at)) : null;
  if (tag) {
    const lead = leadOf(text, at - tag[0].length);
    return lead && { ...lead, link: 'assigned', bracket: '' };
  }
  const limit = Math.max(0, at - reach, lineOfName(text, at));
  const edge = startOfLeader(text, skipBack(text, at, limit, signs), limit);
  const joint = beforeDot(text, beforeCall(text, skipBack(text, edge, limit, signsAndHan)));
  const tie = text.slice(joint, at);
  if (tie.includes('\n') && !assignedAbove.test(tie)) return undefined;
  const bracket = opener.exec(tie)?.[0].charAt(0) ?? '';
  const link = linkOf(tie);
  const han = hanLead(text, joint, edge, limit);
  if (han) return { ...han, link, bracket, prior: priorOf(text, han.start, limit) };
  const start = startOfWord(text, joint, limit);
  if (start === joint) return undefined;
  const word = text.slice(start, joint);
  return {
    start,
    end: joint,
    word,
    role: roleOfWord(word),
    link,
    bracket,
    prior: priorOf(text, start, limit),
  };
}

/** Where dots begin that lead from a name to its value; `at` where none do. */
function startOfLeader(text: string, at: number, limit: number): number {
  const dots = leader.exec(text.slice(limit, at));
  return dots ? limit + dots.index : at;
}

/** `error no. 70003`, `Raum Nr. 2301`, `(nr. 2301`: the dot belongs to the word, where it numbers an error or a thing. */
const numberedBy = /(?:(?<owner>[A-Za-z]{2,16})\s|[(（])(?:no|nr|num)\.$/i;

function beforeDot(text: string, joint: number): number {
  if (text.charAt(joint - 1) !== '.') return joint;
  const found = numberedBy.exec(text.slice(Math.max(0, joint - 24), joint));
  if (!found) return joint;
  const owner = found.groups?.['owner'];
  return owner === undefined || roleOfWord(owner) !== undefined ? joint - 1 : joint;
}

/** Where the line of a number begins, if anything is said on it before the number; else 0. */
function lineOfName(text: string, at: number): number {
  const from = Math.max(0, at - reach);
  const said = text.slice(from, at);
  const line = said.lastIndexOf('\n') + 1;
  return line > 0 && /[A-Za-z\u3400-\u9fff]/.test(said.slice(line)) ? from + line : 0;
}

/** `<key>code</key> <integer>`, as property lists and XML-RPC write a key and the type of its value. */
const valueTag =
  /<\/(?:key|name)>\s{0,24}(?:<value>\s{0,8})?(?:<(?:integer|int|i4|real|string|long|number|value)>)?$/;

/** What a key says of its value: `errno(u32 abs)=1101`, and who refused: `rejected (account system): 70001`. */
const remarkOfKey = /(?<=[\w\u3400-\u9fff])\s?\([A-Za-z\u3400-\u9fff][\w \u3400-\u9fff/.-]{0,23}\)$/;
const closingTag = /<\/[a-z][a-z0-9]{0,9}$/;

/** `getCode() === 16459`, `<b>code</b>: 16459`: the name ends before the brackets or the closing tag. */
function beforeCall(text: string, joint: number): number {
  const tag = closingTag.exec(text.slice(Math.max(0, joint - 12), joint));
  if (tag) return joint - tag[0].length;
  if (text.charAt(joint - 1) !== ')') return joint;
  if (text.charAt(joint - 2) === '(') return joint - 2;
  const remark = remarkOfKey.exec(text.slice(Math.max(0, joint - 30), joint));
  return remark && /^\s?[:=]/.test(text.slice(joint, joint + 2)) ? joint - remark[0].length : joint;
}

function skipBack(text: string, from: number, limit: number, units: string): number {
  let at = from;
  while (at > limit && units.includes(text.charAt(at - 1))) at--;
  return at;
}

/**
 * “报错码是 70001”: a character such as 是 or 码 may tie the number to its name or be the end of the name. Both are
 * tried, the longest name first.
 */
function hanLead(
  text: string,
  joint: number,
  at: number,
  limit: number,
): Pick<Lead, 'start' | 'end' | 'word' | 'role'> | undefined {
  for (let end = skipBack(text, at, joint, signs); end >= joint; end--) {
    const found = roleOfHan(text.slice(Math.max(limit, end - 8), end));
    if (found) {
      const start = end - found.length;
      return { start, end, word: text.slice(start, end), role: found.role };
    }
  }
  return undefined;
}

function isHan(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff;
}

function isWordUnit(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 48 && unit <= 57) ||
    unit === 95 ||
    unit === 36
  );
}

/** Names may have dots and hyphens inside, but do not begin with a digit. */
function startOfWord(text: string, end: number, limit: number): number {
  let start = end;
  while (start > limit) {
    const unit = text.charCodeAt(start - 1);
    const joins = (unit === 46 || unit === 45) && start < end && isWordUnit(text.charCodeAt(start - 2));
    if (!isWordUnit(unit) && !joins) break;
    start--;
  }
  while (start < end && !/[A-Za-z_$]/.test(text.charAt(start))) start++;
  return start;
}

function linkOf(tie: string): Link {
  if (assigns.test(tie)) return 'assigned';
  if (/[[(<{]/.test(tie)) return 'bracketed';
  return tie.length > 0 ? 'spaced' : 'glued';
}

function priorOf(text: string, start: number, limit: number): string {
  const end = skipBack(text, start, limit, ' \t_.-');
  let from = end;
  while (from > limit && end - from < 16 && /[A-Za-z]/.test(text.charAt(from - 1))) from--;
  // The end of a longer name is no word of its own: `create_room code=100012`.
  if (from < end && from > limit && /[\w./$-]/.test(text.charAt(from - 1))) return '';
  if (from === end) while (from > limit && end - from < 4 && isHan(text.charCodeAt(from - 1))) from--;
  return text.slice(from, end).toLowerCase();
}
