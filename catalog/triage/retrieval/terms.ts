import { stem } from '../../search/words/stem';
import type { Span } from '../result';
import { matchesIn } from '../text/matches';

/** A piece of a text by which texts are compared. */
export interface Term extends Span {
  readonly hash: number;
}

/** Hashes have so many bits: three characters of Base64. Two terms of one text seldom share one. */
const bits = 18;
const hashMask = (1 << bits) - 1;
const hanUnit = '[\\u3400-\\u9fff]';
const latin = "[A-Za-z][A-Za-z0-9]*(?:'[a-z]{1,2})?";
const pieces = new RegExp(`${hanUnit}+|${latin}`, 'g');

/** The words in an identifier; what follows an apostrophe is none. */
const humps = /(?<!')(?:[A-Z]+(?![a-z])|[A-Z]?[a-z]+)\d*/g;

/** The hash of a term, from 0 to 262143. */
export function hashOf(term: string): number {
  return hashOfPart(term, 0, term.length);
}

function hashOfPart(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return ((hash >>> bits) ^ hash) & hashMask;
}

/** The terms of a text, as often as they stand in it: pairs and triples of Han characters, stems of Latin words. */
export function termsOf(text: string): Term[] {
  const terms: Term[] = [];
  for (const { 0: piece, index } of matchesIn(text, pieces))
    if (piece.charCodeAt(0) >= 0x3400) addGrams(piece, index, terms);
    else addWords(piece, index, terms);
  return terms;
}

function addGrams(run: string, start: number, terms: Term[]): void {
  for (const length of [2, 3])
    for (let at = 0; at + length <= run.length; at++)
      terms.push({ hash: hashOfPart(run, at, at + length), start: start + at, end: start + at + length });
}

function addWords(piece: string, start: number, terms: Term[]): void {
  const end = start + piece.length;
  for (const [word] of matchesIn(piece, humps)) {
    if (word.length > 1) terms.push({ hash: hashOf(stem(word.toLowerCase())), start, end });
  }
}
