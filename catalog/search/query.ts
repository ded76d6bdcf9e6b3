import { fold } from '../fold';
import { asLatin } from '../lexicon/like-latin';
import { simplified } from '../lexicon/simplified';
import { type ReadCode, readCode } from './code';

export const scopeKinds = ['sdk', 'fault', 'who', 'side'] as const;
export type ScopeKind = (typeof scopeKinds)[number];

/** `who:developer`: only entries of which that is true; with `not`, only the others. */
export interface Scope {
  kind: ScopeKind;
  value: string;
  not: boolean;
}

/** A word of the query that can be a code: what was typed, and every code that it can mean, surest first. */
export interface CodeWord {
  typed: string;
  readings: ReadCode[];
  /** Whether it is one digit in a sentence that calls it no code: `sig length 0`. */
  mayCount?: true;
}

/** What was typed, parsed by the grammar. Nothing in it is looked up yet. */
export interface Query {
  scopes: Scope[];
  /** `=NAME`: the whole code or name. */
  whole: string[];
  /** `:part`: part of a name or code. */
  parts: string[];
  /** `-word` */
  excluded: string[];
  codes: CodeWord[];
  /** Everything else, as typed. */
  words: string[];
}

/** Whether a query is only the beginning of one, `sdk:`: nothing is asked yet. */
export const asksNothing = (text: string) =>
  new RegExp(`^\\s*-?(${scopeKinds.join('|')}):\\s*$`, 'i').test(text.normalize('NFKC'));

/** Words before a code, in logs and in prose, that mean only that a code follows. */
const labels = new Set([
  ...['code', 'err', 'error', 'errcode', 'errorcode', 'err_code', 'error_code', 'ret', 'servercode', 'errno'],
  ...['错误码', '错误代码', '错误', '错误号', '代码', '返回码', '状态码', '报错', '报', '错误码是', '码'],
]);
const scopePattern = new RegExp(`^(-?)(${scopeKinds.join('|')}):(.*)$`, 'i');

export function parseQuery(text: string): Query {
  const query: Query = { scopes: [], whole: [], parts: [], excluded: [], codes: [], words: [] };
  const plain: string[] = [];
  for (const word of wordsOf(text)) if (!readOperator(query, word)) plain.push(word);
  collectCodes(query, plain);
  return query;
}

/** Splits at blanks, and where `key=value`, `key: value` and Chinese prose glue a label to a code. */
function wordsOf(text: string): string[] {
  const folded = simplified(text.normalize('NFKC'))
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-')
    // A field of a log that was copied with its quotes.
    .replace(/(?<=\w["'”’])\s*[:=]\s*/g, ' ')
    // A blank after a scope's colon, as an input method puts it.
    .replace(new RegExp(`\\b(${scopeKinds.join('|')}):\\s+`, 'gi'), '$1:')
    .replace(/((?:负|minus|-)) +(?=\d)/gi, '$1');
  return folded
    .split(/[\s,;、。!?|"`“”‘’<>()[\]{}《》【】「」]+/u)
    .map((word) => asLatin(word.replace(/^'+|'+$/g, '')))
    .filter((word) => word !== '');
}

/** Adds an operator to the query; false where the word is none. */
function readOperator(query: Query, word: string): boolean {
  const [, not, kind, value] = scopePattern.exec(word) ?? [];
  if (kind !== undefined && value !== undefined) {
    if (value !== '') {
      query.scopes.push({ kind: fold(kind) as ScopeKind, value: fold(value), not: not === '-' });
    }
    return true;
  }
  const rest = word.slice(1);
  if (rest === '') return /[=:-]/.test(word);
  if (word.startsWith('=')) query.whole.push(rest);
  else if (word.startsWith(':')) query.parts.push(rest);
  else if (word.startsWith('-') && !unglue(word).some(isCode)) query.excluded.push(rest);
  else return false;
  return true;
}

const isCode = (word: string) => readCode(word).length > 0;

/** Sorts the other words into codes, labels of codes (dropped) and words. */
function collectCodes(query: Query, plain: readonly string[]): void {
  const words = plain.flatMap(unglue);
  const isLabel = (word: string) => labels.has(fold(word).replace(/[:=]+$/, ''));
  const counts = isSentence(words) && !words.some(isLabel);
  for (const word of words) {
    const readings = readCode(word);
    if (readings.length > 0)
      query.codes.push({ typed: word, readings, ...(counts && /^\d$/.test(word) && { mayCount: true }) });
    else if (!isLabel(word)) query.words.push(word);
  }
  // Without a code a label is a word like any other: 错误, error.
  if (query.codes.length === 0) query.words = words;
}

/** Whether more is said than a name beside a number: two words, or as much without blanks. */
const isSentence = (words: readonly string[]) => {
  const said = words.filter((word) => !isCode(word));
  return said.length > 1 || said.some((word) => /[\u3400-\u9fff]{4}/.test(word));
};

/** What makes a number before it a quantity: `3秒内`. */
const unit = '秒|毫秒|分钟|小时|天|次|遍|倍|个|人|位|字节';
const seam = new RegExp(`(?<=[\\u3400-\\u9fff])(?=-?\\d)|(?<=\\d)(?=[\\u3400-\\u9fff])(?!${unit})`, 'u');

/** `errorcode16450`: a label and its number without anything between them. */
const labelled = /^((?:err(?:or)?[-_]?)?code|err(?:or)?|errno|ret)(-?\d{2,8})$/i;

/** `code=-1102`, `errCode:70001`, `报1003错误`, `负1107`: the label and the number apart. */
function unglue(word: string): string[] {
  if (readCode(word).length > 0) return [word];
  const pair = /^([^:=]+)[:=]+(.*)$/.exec(word) ?? labelled.exec(word);
  const pieces = pair ? [pair[1] ?? '', pair[2] ?? ''] : [word];
  return pieces.flatMap((piece) => piece.split(seam)).filter((piece) => piece !== '');
}
