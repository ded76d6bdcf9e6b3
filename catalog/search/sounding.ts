import { allFields, type Strengths, titleFields } from './index/corpus';
import type { PhraseFinder } from './phrase-finder';
import { quality } from './quality';
import { count, keepLesser, raiseAll } from './strengths';
import { hanPhrases, related } from './words/groups';
import { phrasesWithInitials, textsWithInitials } from './words/initials';
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
    finder.positions(positions, quality.pinyin, strengths, spelt ? allFields : titleFields);
    const worth = spelt ? quality.sound : quality.initials;
    for (const phrase of relatedBySound(positions)) finder.synonym(phrase, worth, strengths);
  }
}

/** `qmgq`, `fzqx`: initials of several words, which follow each other in one text, or are phrases with synonyms. */
export function raiseInitials(finder: PhraseFinder, typed: string, strengths: Strengths): void {
  const initials = readPinyin(typed).find(({ spelt }) => !spelt);
  if (!initials) return;
  const { corpus } = finder;
  const texts = textsWithInitials(corpus.postings, initials.positions);
  corpus.raise(strengths, texts, quality.initials, initials.positions.length, titleFields);
  for (const lists of phrasesWithInitials(typed)) {
    const all = finder.inAll(lists, (phrases, each) => {
      for (const phrase of phrases) finder.withSynonyms(phrase, quality.initials, each);
    });
    raiseAll(strengths, all);
  }
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
