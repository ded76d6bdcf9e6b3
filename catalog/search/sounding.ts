import { allFields, type Strengths, titleFields } from './index/corpus';
import type { PhraseFinder } from './phrase-finder';
import { quality } from './quality';
import { count, keepLesser, raiseAll } from './strengths';
import { hanPhrases, isCommon, related } from './words/groups';
import { ofAnyError, type Reading, readInitials, textsWithInitials, textsWithRun } from './words/initials';
import { readPinyin } from './words/pinyin';

/** Nobody types more syllables without a blank. */
const mostSyllables = 8;

/**
 * Letters as pinyin of one word. `literal` says where the corpus has the letters themselves: a whole word is not read as
 * pinyin, and part of one only as several whole syllables.
 */
export function raisePinyin(
  finder: PhraseFinder,
  typed: string,
  literal: 'whole' | 'part' | 'nowhere',
  strengths: Strengths,
): void {
  if (literal === 'whole') return;
  const readings = readPinyin(typed).filter(
    ({ positions, spelt }) => literal === 'nowhere' || (spelt && positions.length > 1 && typed.length > 4),
  );
  for (const { positions, spelt } of readings) {
    if (spelt) finder.positions(positions, quality.pinyin, strengths, allFields);
    else {
      const { said } = textsWithRun(finder.corpus.postings, positions);
      finder.corpus.raise(strengths, said, quality.pinyin, positions.length, titleFields);
    }
    const worth = spelt ? quality.sound : quality.initials;
    for (const phrase of relatedBySound(positions)) finder.synonym(phrase, worth, strengths);
  }
}

/** `qmgq`, `fzqx`: initials of several words, which follow each other in one text, or are phrases with synonyms. */
export function raiseInitials(finder: PhraseFinder, typed: string, strengths: Strengths): void {
  const initials = readPinyin(typed).find(({ spelt }) => !spelt);
  // Nobody says three words in a row that begin alike: a key that was held down.
  if (!initials || /(.)\1\1/.test(typed)) return;
  const { postings } = finder.corpus;
  const { positions } = initials;
  const run = positions.length < leastInitials ? undefined : textsWithRun(postings, positions);
  const { said, others } = textsWithInitials(postings, positions);
  const raise = (texts: readonly number[], worth: number, where: number) =>
    finder.corpus.raise(strengths, texts, worth, positions.length, where);
  raise(run?.said ?? [], quality.sound, allFields);
  raise(said, quality.initials, titleFields);
  raise([...others, ...(run?.others ?? [])], quality.initials / 2, titleFields);
  for (const reading of readInitials(typed, finder.initialled)) {
    const worth = quality.initials * reading.worth;
    raiseParts(finder, reading.parts, worth, strengths);
    raiseParts(finder, needed(reading, typed.length), worth * withoutCommon, strengths);
  }
}

/** What is worth less for lacking what is said in any ticket. */
const withoutCommon = 0.5;

function raiseParts(
  finder: PhraseFinder,
  parts: Reading['parts'],
  worth: number,
  strengths: Strengths,
): void {
  const all = finder.inAll(parts, ({ phrases }, each) => {
    for (const phrase of phrases) finder.withSynonyms(phrase, worth, each);
  });
  raiseAll(strengths, all);
}

/** Three letters in a row are initials of something in any longer text. */
const leastInitials = 4;

/** The parts without those that are said in any ticket (用户, 错误), unless little is left. */
function needed({ parts }: Reading, letters: number): Reading['parts'] {
  const rest = parts.filter(
    ({ phrases }) => !phrases.some((phrase) => isCommon(phrase) || ofAnyError.has(phrase)),
  );
  return rest.reduce((sum, part) => sum + part.letters.length, 0) * 2 < letters ? parts : rest;
}

/**
 * `qianmingguoq`: syllables of several words, the last of which may be unfinished, in different texts of an entry.
 * Returns whether any has them.
 */
export function raisePinyinOfWords(finder: PhraseFinder, typed: string, strengths: Strengths): boolean {
  for (const { positions, spelt } of readPinyin(typed)) {
    if (!spelt || positions.length > mostSyllables) continue;
    raiseAll(strengths, partsOf(finder, positions, new Map()));
  }
  return count(strengths) > 0;
}

/**
 * Entries that contain the positions as one word, or else in two parts, wherever each is. `known` holds the answers for
 * parts, since cutting recursively asks for the same part many times.
 */
function partsOf(
  finder: PhraseFinder,
  positions: readonly string[],
  known: Map<string, Strengths>,
): Strengths {
  const key = positions.join(' ');
  const before = known.get(key);
  if (before) return before;
  const strengths = finder.corpus.empty();
  known.set(key, strengths);
  finder.positions(positions, quality.pinyin, strengths);
  for (const phrase of relatedBySound(positions)) finder.synonym(phrase, quality.sound, strengths);
  if (count(strengths) > 0) return strengths;
  for (let cut = 2; cut <= positions.length - 2; cut++) {
    const both = partsOf(finder, positions.slice(0, cut), known).slice();
    keepLesser(both, partsOf(finder, positions.slice(cut), known));
    raiseAll(strengths, both);
  }
  return strengths;
}

/** The phrases with synonyms that the letters spell, and their synonyms. */
function relatedBySound(positions: readonly string[]): string[] {
  const pattern = new RegExp(`^${positions.map((characters) => `[${characters}]`).join('')}$`);
  return hanPhrases
    .filter((phrase) => pattern.test(phrase))
    .flatMap((phrase) => [phrase, ...related(phrase)]);
}
