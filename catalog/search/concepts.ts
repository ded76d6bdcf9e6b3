import { fold, isHan, nameWords, runsOf, squash } from './fold';
import { stopWords, synonymGroups } from './synonyms';

/** One thing that the query asks for, to be found in an entry under any of its names. */
export interface Concept {
  /** As typed, folded. */
  typed: string;
  /** Other phrases for it, folded. */
  related: readonly string[];
  /** The words inside it, where it is an identifier of several. */
  parts: readonly string[];
  /** Helps the order and is not required. */
  soft: boolean;
}

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

/** IntGroups that a phrase stands in, by the phrase without its blanks. */
const groupsOf = new Map<string, Group[]>();
for (const group of groups) {
  for (const phrase of group.phrases) {
    const key = squash(phrase);
    groupsOf.set(key, [...(groupsOf.get(key) ?? []), group]);
  }
}
const longestPhrase = 8;

/** Every phrase of the groups that is written in Han characters alone. */
export const hanPhrases: readonly string[] = [...groupsOf.keys()].filter((phrase) =>
  /^[\u3400-\u9fff]{2,}$/u.test(phrase),
);

/** Other phrases for a folded one; empty where the groups do not know it. */
export function related(phrase: string): string[] {
  const key = squash(phrase);
  const phrases = (groupsOf.get(key) ?? []).flatMap((group) => group.phrases);
  // A lone character stands in half of all texts and says nothing of another word.
  return [...new Set(phrases)].filter((other) => other !== phrase && other.length > 1);
}

/**
 * What the words ask for. Words that only surround the thing are left out, unless there is nothing else. `mayHold`
 * says whether a Han run may stand in the catalog: words that no group knows are cut out of a sentence by it.
 */
export function conceptsOf(words: readonly string[], mayHold: (run: string) => boolean): Concept[] {
  const pieces = words.flatMap((word) => piecesOf(withoutInability(fold(word))));
  const parts = new Map(words.map((word) => [fold(word), nameWords(word)]));
  const segments = joinPhrases(pieces, mayHold);
  const telling = segments.filter(({ text }) => !stops.has(text));
  const asked = (telling.length > 0 ? telling : segments).map((segment) => toConcept(segment, parts));
  return asked.some(({ soft }) => !soft) ? asked : asked.map((concept) => ({ ...concept, soft: false }));
}

function toConcept({ text, known }: Segment, parts: ReadonlyMap<string, string[]>): Concept {
  const own = groupsOf.get(squash(text)) ?? [];
  const lone = !known && text.length === 1 && isHan(text.charCodeAt(0));
  const inside = parts.get(text) ?? [];
  return {
    typed: text,
    related: related(text),
    parts: inside.length > 1 ? inside : [],
    soft: lone || (own.length > 0 && own.every(({ soft }) => soft)),
  };
}

/** 退不了房 asks for 退房: what cannot be done is what was wanted. What the groups know stays as it is. */
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
  // An identifier stays whole: its parts are looked for by whoever matches it.
  const whole = /^[\x21-\x7e]+$/.test(word) ? [word] : runsOf(word);
  return whole
    .flatMap((run) => (isHan(run.charCodeAt(0)) ? [...run] : [run]))
    .map((text, index) => ({ text, starts: index === 0 }));
}

interface Segment {
  text: string;
  known: boolean;
}

/** Joins pieces into the phrases that the groups and stop words know, as long ones as can be; the rest into runs. */
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

/** Long phrases are worth more than the short ones they consist of; what is known more than what merely occurs. */
function worthOf(pieces: readonly Piece[], mayHold: (run: string) => boolean): number {
  const key = pieces.map(({ text }) => squash(text)).join('');
  if (groupsOf.has(key)) return key.length ** 2;
  if (stops.has(key)) return key.length ** 2 * 0.9;
  const oneWord = pieces.slice(1).every(({ starts }) => !starts) && /^[\u3400-\u9fff]{2,4}$/u.test(key);
  return oneWord && mayHold(key) ? key.length ** 2 * 0.3 : 0;
}

/** With the blanks of the query between words of letters, as texts have them. */
function spell(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text, starts }, at) => (at > 0 && starts && !isHan(text.charCodeAt(0)) ? ` ${text}` : text))
    .join('');
}

/** Unknown Han characters side by side are one word: it is looked for as it stands. */
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
