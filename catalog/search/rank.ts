import { fold } from '../fold';
import { type Corpus, leastAnswer } from './index/corpus';
import type { Matched } from './match';
import { type Concept, mostAsked } from './words/concepts';

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
  /** Whether it asks for so many things that what answers a few of them well may be nearer than what has all. */
  prose: boolean;
  /** Whether a concept that is required was found only as something similar. */
  fuzzy: boolean;
}

/** What the weight of a concept is multiplied by where it is not required, and where it was found only as similar. */
const soft = 0.4;
const faint = 0.12;
const similar = 0.6;
/** The same for a symptom: it is what a sentence is about, and who has it stands around it. */
const symptom = 1.6;

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
  // Who answers a lone concept covers all of it.
  if (answers.length > 1)
    for (let entry = 0; entry < size; entry++) {
      const score = scores[entry] ?? 0;
      if (score > 0) scores[entry] = score * (0.5 + 0.5 * (coverage[entry] ?? 0));
    }
  // How a symptom is called is told of what it leads to as well, so that the words themselves are no better sign.
  if (answers.every(({ concept }) => concept.shown.length === 0))
    addPhrases(corpus, phrasesOf(words, answers), scores, total);
  const fuzzy = answers.some(({ concept, matched }) => matched.fuzzy && !concept.soft);
  const prose = answers.filter(({ concept }) => !concept.soft).length > mostAsked;
  return { scores, coverage, complete, prose, fuzzy };
}

function weightOf(concept: Concept, { count, fuzzy }: Matched, size: number): number {
  // A concept that nothing answers would be the rarest of all and make every answer incomplete.
  const rarity = count === 0 ? 1 : Math.log(1 + size / count);
  const need = concept.faint ? faint : concept.soft ? soft : 1;
  return rarity * need * (fuzzy ? similar : 1) * (concept.shown.length > 0 ? symptom : 1);
}

/** A phrase to look for, and how much of the query it is, 0 to 1. */
interface Phrase {
  text: string;
  share: number;
}

/** A bonus for entries that contain the query, or part of it, as one phrase: the more of a title it is, the more. */
function addPhrases(corpus: Corpus, phrases: readonly Phrase[], scores: Float64Array, total: number): void {
  const strengths = corpus.empty();
  const shares = corpus.empty();
  for (const { text, share } of phrases) {
    const texts = corpus.postings.withPhrase(text);
    if (share === 1) corpus.raiseShare(shares, texts, text.length);
    if (/[ \u3400-\u9fff]/u.test(text)) corpus.raise(strengths, texts, share, text.length);
  }
  for (let entry = 0; entry < scores.length; entry++) {
    const score = scores[entry] ?? 0;
    if (score > 0) scores[entry] = score + total * 0.4 * ((strengths[entry] ?? 0) + (shares[entry] ?? 0));
  }
}

/** More ways to write down what was heard are not looked for as one phrase. */
const mostHeard = 12;

/** The query as one phrase, as it was typed and as it was heard, and what stands together in it. */
function phrasesOf(words: readonly string[], answers: readonly Answered[]): Phrase[] {
  const typed = fold(words.join(' '));
  if (typed === '') return [];
  const concepts = answers.map(({ concept }) => concept);
  return [
    { text: typed, share: 1 },
    ...heardIn(concepts).map((text) => ({ text, share: 1 })),
    ...stretchesIn(typed, concepts),
  ];
}

function heardIn(concepts: readonly Concept[]): string[] {
  if (concepts.length === 0 || !concepts.every(({ heard }) => heard.length > 0)) return [];
  let together = [''];
  for (const { heard } of concepts)
    together = together.flatMap((before) => heard.map((phrase) => before + phrase)).slice(0, mostHeard);
  return together;
}

/** So many concepts that stand together are looked for as one phrase. */
const longestStretch = 3;

/** `报设备标识无效`: what stands together in a longer query, such as 设备标识 and 设备标识无效. */
function stretchesIn(typed: string, concepts: readonly Concept[]): Phrase[] {
  return concepts.flatMap((_, from) =>
    Array.from({ length: longestStretch - 1 }, (__, more) => concepts.slice(from, from + more + 2))
      .filter((stretch, more) => stretch.length === more + 2)
      .map((stretch) => stretch.map((concept) => concept.typed))
      .flatMap((each) => [each.join(''), each.join(' ')])
      .filter((text) => text.length < typed.length && /[ \u3400-\u9fff]/u.test(text) && typed.includes(text))
      .map((text) => ({ text, share: text.length / typed.length })),
  );
}
