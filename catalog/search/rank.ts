import { fold } from '../fold';
import type { Concept } from './concepts';
import type { Corpus, Strengths } from './corpus';
import type { Matched } from './match';
import { readPinyin } from './pinyin';

/** A concept of the query and the entries that answer it. */
export interface Answered {
  concept: Concept;
  matched: Matched;
}

/** How well each entry answers the whole query; lists by the index of the entry. */
export interface Ranking {
  /** Sums of strength times weight over the concepts; a rare concept weighs more. No upper limit. */
  scores: Float64Array;
  /** 1 where every concept that is not soft has a strength. */
  complete: Uint8Array;
  /** Whether a concept was found only as something similar. */
  fuzzy: boolean;
  /** The score from which on an entry answers enough of the query to be offered as similar. */
  half: number;
}

/** What the weight of a soft concept is multiplied by. */
const soft = 0.4;

/** Adds up how well each entry answers the concepts, and adds a bonus for the query as one phrase. */
export function rankAnswers(corpus: Corpus, answers: readonly Answered[], words: readonly string[]): Ranking {
  const size = corpus.entries.length;
  const scores = new Float64Array(size);
  const complete = new Uint8Array(size).fill(1);
  const weights = answers.map(({ concept, matched }) => weightOf(concept, matched, size));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  answers.forEach(({ concept, matched }, at) => {
    const weight = weights[at] ?? 0;
    for (let entry = 0; entry < size; entry++) {
      const strength = matched.strengths[entry] ?? 0;
      if (strength > 0) scores[entry] = (scores[entry] ?? 0) + weight * strength;
      else if (!concept.soft) complete[entry] = 0;
    }
  });
  addPhrase(corpus, words, scores, total);
  return { scores, complete, fuzzy: answers.some(({ matched }) => matched.fuzzy), half: total * 0.35 };
}

function weightOf({ soft: isSoft }: Concept, { count }: Matched, size: number): number {
  // A concept that nothing answers would be the rarest of all and make every answer incomplete.
  const rarity = count === 0 ? 1 : Math.log(1 + size / count);
  return isSoft ? rarity * soft : rarity;
}

/** A bonus for entries that contain the query as one phrase: the more of a title it is, the more. */
function addPhrase(corpus: Corpus, words: readonly string[], scores: Float64Array, total: number): void {
  const phrase = fold(words.join(' '));
  if (phrase === '') return;
  const strengths = corpus.empty();
  const shares = corpus.empty();
  const texts = corpus.postings.withPhrase(phrase);
  corpus.raiseShare(shares, texts, phrase.length);
  if (words.length > 1 || /[\u3400-\u9fff]/u.test(phrase)) corpus.raise(strengths, texts, 1, phrase.length);
  if (words.length > 1) raisePinyin(corpus, words, strengths);
  for (let entry = 0; entry < scores.length; entry++) {
    const score = scores[entry] ?? 0;
    if (score > 0) scores[entry] = score + total * 0.4 * ((strengths[entry] ?? 0) + (shares[entry] ?? 0));
  }
}

/** `zi dong bo fang`: pinyin of one phrase, typed syllable by syllable. */
function raisePinyin(corpus: Corpus, words: readonly string[], strengths: Strengths): void {
  if (!words.every((word) => /^[a-z]+$/.test(word))) return;
  for (const { positions, spelt } of readPinyin(words.join(''))) {
    if (spelt) corpus.raise(strengths, corpus.postings.withCharactersAt(positions), 0.8, positions.length);
  }
}
