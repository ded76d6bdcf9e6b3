import { fold } from '../fold';
import type { Concept } from './concepts';
import { type Corpus, leastAnswer } from './corpus';
import type { Matched } from './match';

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
  /** How much of the query an entry answers at all, by the weight of the concepts: 0 to 1. */
  coverage: Float64Array;
  /** Whether a concept that is required was found only as something similar. */
  fuzzy: boolean;
}

/** What the weight of a concept is multiplied by where it is not required, and where it was found only as similar. */
const soft = 0.4;
const faint = 0.12;
const similar = 0.6;

/** Adds up how well each entry answers the concepts, and adds a bonus for the query as one phrase. */
export function rankAnswers(corpus: Corpus, answers: readonly Answered[], words: readonly string[]): Ranking {
  const size = corpus.entries.length;
  const scores = new Float64Array(size);
  const coverage = new Float64Array(size);
  const complete = new Uint8Array(size).fill(1);
  const weights = answers.map(({ concept, matched }) => weightOf(concept, matched, size));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  answers.forEach(({ concept, matched }, at) => {
    const weight = weights[at] ?? 0;
    const share = weight / total;
    for (let entry = 0; entry < size; entry++) {
      const strength = matched.strengths[entry] ?? 0;
      if (strength > 0) scores[entry] = (scores[entry] ?? 0) + weight * strength;
      if (strength > leastAnswer) coverage[entry] = (coverage[entry] ?? 0) + share;
      else if (!concept.soft) complete[entry] = 0;
    }
  });
  addPhrase(corpus, phrasesOf(words, answers), scores, total);
  const fuzzy = answers.some(({ concept, matched }) => matched.fuzzy && !concept.soft);
  return { scores, coverage, complete, fuzzy };
}

function weightOf(concept: Concept, { count, fuzzy }: Matched, size: number): number {
  // A concept that nothing answers would be the rarest of all and make every answer incomplete.
  const rarity = count === 0 ? 1 : Math.log(1 + size / count);
  const need = concept.faint ? faint : concept.soft ? soft : 1;
  return rarity * need * (fuzzy ? similar : 1);
}

/** A bonus for entries that contain the query as one phrase: the more of a title it is, the more. */
function addPhrase(corpus: Corpus, phrases: readonly string[], scores: Float64Array, total: number): void {
  const strengths = corpus.empty();
  const shares = corpus.empty();
  for (const phrase of phrases) {
    const texts = corpus.postings.withPhrase(phrase);
    corpus.raiseShare(shares, texts, phrase.length);
    if (/[ \u3400-\u9fff]/u.test(phrase)) corpus.raise(strengths, texts, 1, phrase.length);
  }
  for (let entry = 0; entry < scores.length; entry++) {
    const score = scores[entry] ?? 0;
    if (score > 0) scores[entry] = score + total * 0.4 * ((strengths[entry] ?? 0) + (shares[entry] ?? 0));
  }
}

/** More ways to write down what was heard are not looked for as one phrase. */
const mostPhrases = 12;

/** The query as one phrase: as it was typed, and as it was heard. */
function phrasesOf(words: readonly string[], answers: readonly Answered[]): string[] {
  const typed = fold(words.join(' '));
  if (typed === '') return [];
  if (!answers.every(({ concept }) => concept.heard.length > 0)) return [typed];
  let heard = [''];
  for (const { concept } of answers)
    heard = heard.flatMap((before) => concept.heard.map((phrase) => before + phrase)).slice(0, mostPhrases);
  return [typed, ...heard];
}
