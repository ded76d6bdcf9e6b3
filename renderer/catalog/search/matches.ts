import { fold } from '../../../catalog/fold';
import { readCode } from '../../../catalog/search/code';
import { parseQuery } from '../../../catalog/search/query';
import { readPinyin } from '../../../catalog/search/words/pinyin';
import { stem } from '../../../catalog/search/words/stem';

/** A span of a text, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** What to mark in the rows for a query. */
export interface Wanted {
  /** Without spaces and punctuation, so that `join room` is found in `JOIN_ROOM`. */
  terms: readonly string[];
  stems: ReadonlySet<string>;
  /** For each pinyin that was typed, the characters that sound like it. */
  sounds: readonly RegExp[];
  codes: ReadonlySet<string>;
}

const letters = /^[a-z]+$/;
const escapeClass = (characters: string) => characters.replace(/[\\\]^-]/g, '\\$&');

export function wantedOf(query: string): Wanted {
  const { words, whole, parts, codes } = parseQuery(query);
  const typed = [...words, ...whole, ...parts].map(fold);
  const spelt = typed.filter((word) => letters.test(word));
  return {
    terms: [...typed, ...codes.map((code) => fold(code.typed))].map(squashed).filter((term) => term !== ''),
    stems: new Set(spelt.filter((word) => word.length > 3).map(stem)),
    sounds: spelt
      .flatMap((word) => readPinyin(word))
      .filter(({ positions }) => positions.length > 1)
      .map(({ positions }) => new RegExp(positions.map((place) => `[${escapeClass(place)}]`).join(''), 'gu')),
    codes: new Set(
      [...codes.map((code) => code.typed), ...whole]
        .flatMap((word) => readCode(word))
        .map(({ code }) => code),
    ),
  };
}

const squashed = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** The spans to mark in a title or a name, in order and without overlaps. */
export function spansIn(text: string, wanted: Wanted): Span[] {
  const literal = [...wanted.terms.flatMap((term) => termIn(text, term)), ...stemsIn(text, wanted.stems)];
  // If the letters are in the text, they were not meant as pinyin.
  const found = literal.length > 0 ? literal : wanted.sounds.flatMap((sound) => soundIn(text, sound));
  return merged(found);
}

/** The span to mark in a code: all of it, or its beginning. */
export function spansInCode(code: string, wanted: Wanted): Span[] {
  if (wanted.codes.has(code)) return [{ start: 0, end: code.length }];
  const sign = code.startsWith('-') ? 1 : 0;
  const term = wanted.terms.find((each) => /^\d+$/.test(each) && code.startsWith(each, sign));
  return term === undefined ? [] : [{ start: sign, end: sign + term.length }];
}

function termIn(text: string, term: string): Span[] {
  const kept = [...text.matchAll(/[\p{L}\p{N}]/gu)];
  const offsets = kept.map(({ index }) => index);
  const plain = kept.map(([character]) => character.toLowerCase()).join('');
  const spans: Span[] = [];
  for (let at = plain.indexOf(term); at >= 0; at = plain.indexOf(term, at + term.length)) {
    const start = offsets[at];
    const last = offsets[at + term.length - 1];
    if (start === undefined || last === undefined) break;
    if (mayBegin(text, start, term)) spans.push({ start, end: last + 1 });
  }
  return spans;
}

/** A short word counts only at the beginning of a word: `art` is not in `start`. */
function mayBegin(text: string, start: number, term: string): boolean {
  return term.length > 3 || !letters.test(term) || !/\p{Ll}/u.test(text[start - 1] ?? '');
}

function stemsIn(text: string, stems: ReadonlySet<string>): Span[] {
  if (stems.size === 0) return [];
  return [...text.matchAll(/[A-Za-z]+/g)]
    .filter(([word]) => stems.has(stem(word.toLowerCase())))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

function soundIn(text: string, sound: RegExp): Span[] {
  return [...text.matchAll(sound)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    const last = result.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}
