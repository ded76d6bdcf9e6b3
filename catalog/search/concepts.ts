import { fold, isHan, nameWords, runsOf, squash } from '../fold';
import { stopWords, synonymGroups } from './synonyms';

/** One thing that the query asks for, to be found in an entry by any of its names. */
export interface Concept {
  /** As typed, folded. */
  typed: string;
  /** Its synonyms, folded. */
  related: readonly string[];
  /** The words of an identifier, if it has several; otherwise empty. */
  parts: readonly string[];
  /** Whether an entry may lack it: it then only helps the order. */
  soft: boolean;
}

/** Phrases that mean the same; a line of synonyms.ts. */
interface Group {
  phrases: string[];
  soft: boolean;
}

const stops = new Set(stopWords.split(/\s+/).filter((word) => word !== ''));
const groups: Group[] = synonymGroups
  .trim()
  .split('\n')
  .map((line) => ({
    soft: line.startsWith('~'),
    phrases: line
      .replace('~', '')
      .split(',')
      .map((phrase) => fold(phrase.trim())),
  }));

/** The groups that contain a phrase, by the squashed phrase. */
const groupsOf = new Map<string, Group[]>();
for (const group of groups) {
  for (const phrase of group.phrases) {
    const key = squash(phrase);
    groupsOf.set(key, [...(groupsOf.get(key) ?? []), group]);
  }
}
/** In pieces. */
const longestPhrase = 8;

/** Every phrase of the groups that consists of Han characters. */
export const hanPhrases: readonly string[] = [...groupsOf.keys()].filter((phrase) =>
  /^[\u3400-\u9fff]{2,}$/u.test(phrase),
);

/** The synonyms of a folded phrase; empty where no group contains it. */
export function related(phrase: string): string[] {
  const key = squash(phrase);
  const phrases = (groupsOf.get(key) ?? []).flatMap((group) => group.phrases);
  // A single character is in half of all texts, so it is no useful synonym.
  return [...new Set(phrases)].filter((other) => other !== phrase && other.length > 1);
}

/**
 * The concepts that words ask for. Stop words (how, error, the) are left out, unless there is nothing else. `mayHold`
 * says whether a Han run may be in the catalog; by it a sentence without blanks is cut into words that no group has.
 */
export function conceptsOf(words: readonly string[], mayHold: (run: string) => boolean): Concept[] {
  const pieces = words.flatMap((word) => piecesOf(withoutInability(fold(word))));
  const parts = new Map(words.map((word) => [fold(word), nameWords(word)]));
  const segments = joinPhrases(pieces, mayHold);
  const content = segments.filter(({ text }) => !stops.has(text));
  const asked = (content.length > 0 ? content : segments).map((segment) => toConcept(segment, parts));
  return asked.some(({ soft }) => !soft) ? asked : asked.map((concept) => ({ ...concept, soft: false }));
}

function toConcept({ text, known }: Segment, parts: ReadonlyMap<string, string[]>): Concept {
  const itsGroups = groupsOf.get(squash(text)) ?? [];
  const lone = !known && text.length === 1 && isHan(text.charCodeAt(0));
  const inside = parts.get(text) ?? [];
  return {
    typed: text,
    related: related(text),
    parts: inside.length > 1 ? inside : [],
    soft: lone || (itsGroups.length > 0 && itsGroups.every(({ soft }) => soft)),
  };
}

/** 退不了房 (cannot leave) asks for 退房 (leave). A phrase that a group contains is not changed. */
function withoutInability(word: string): string {
  const pattern = /([\u3400-\u9fff])(不了|不上去|不上|不出来|不到|不进去|不出去|不起来|不下来|不动|不成)/gu;
  return word.replace(pattern, (whole: string, verb: string) => (groupsOf.has(whole) ? whole : verb));
}

/** A Han character, or a word of other letters; `starts` where a new word of the query begins. */
interface Piece {
  text: string;
  starts: boolean;
}

function piecesOf(word: string): Piece[] {
  // An identifier stays whole here; match.ts looks for its parts.
  const whole = /^[\x21-\x7e]+$/.test(word) ? [word] : runsOf(word);
  return whole
    .flatMap((run) => (isHan(run.charCodeAt(0)) ? [...run] : [run]))
    .map((text, index) => ({ text, starts: index === 0 }));
}

interface Segment {
  text: string;
  known: boolean;
}

/**
 * Joins pieces into phrases of the groups and into stop words, so that the sum of their worth is highest, and what is
 * left into runs. `best[end]` is the best way to join the first `end` pieces.
 */
function joinPhrases(pieces: readonly Piece[], mayHold: (run: string) => boolean): Segment[] {
  const best: { worth: number; from: number; known: boolean }[] = [{ worth: 0, from: 0, known: false }];
  for (let end = 1; end <= pieces.length; end++) {
    const before = best[end - 1]?.worth ?? 0;
    best[end] = { worth: before, from: end - 1, known: false };
    for (let from = Math.max(0, end - longestPhrase); from < end; from++) {
      const worth = (best[from]?.worth ?? 0) + worthOf(pieces.slice(from, end), mayHold);
      if (worth > (best[end]?.worth ?? 0)) best[end] = { worth, from, known: true };
    }
  }
  const segments: (Segment & { from: number })[] = [];
  for (let end = pieces.length; end > 0; ) {
    const { from, known } = best[end] ?? { from: end - 1, known: false };
    segments.unshift({ text: spell(pieces.slice(from, end)), known, from });
    end = from;
  }
  return mergeUnknown(segments, pieces);
}

/**
 * What a phrase is worth: the square of its length, so that a long one beats the short ones inside it; less for stop
 * words, and least for what merely occurs in the catalog. 0: not a phrase.
 */
function worthOf(pieces: readonly Piece[], mayHold: (run: string) => boolean): number {
  const key = pieces.map(({ text }) => squash(text)).join('');
  if (groupsOf.has(key)) return key.length ** 2;
  if (stops.has(key)) return key.length ** 2 * 0.9;
  const oneWord = pieces.slice(1).every(({ starts }) => !starts) && /^[\u3400-\u9fff]{2,4}$/u.test(key);
  return oneWord && mayHold(key) ? key.length ** 2 * 0.3 : 0;
}

/** The text of the pieces, with a blank before each word of letters. */
function spell(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text, starts }, at) => (at > 0 && starts && !isHan(text.charCodeAt(0)) ? ` ${text}` : text))
    .join('');
}

/** Joins unknown Han characters that are adjacent into one word. */
function mergeUnknown(
  segments: readonly (Segment & { from: number })[],
  pieces: readonly Piece[],
): Segment[] {
  const merged: Segment[] = [];
  let open = false;
  for (const { text, known, from } of segments) {
    const last = merged.at(-1);
    const loose = !known && isHan(text.charCodeAt(0));
    if (open && loose && last && !pieces[from]?.starts) last.text += text;
    else merged.push({ text, known });
    open = loose;
  }
  return merged;
}
