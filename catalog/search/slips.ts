import { distanceWithin, editDistance } from '../edit-distance';
import { squash } from '../fold';
import type { Corpus, Strengths } from './index/corpus';
import type { PhraseFinder } from './phrase-finder';
import { quality } from './quality';
import { raiseEntries } from './strengths';
import { letterPhrases, related } from './words/groups';
import { spelledPhrases } from './words/hearing';
import { slipsAllowed } from './words/misspelling';
import { soundsLike } from './words/pinyin';

/** A shorter part of a name is part of too many, give or take a slip. */
const leastPart = 6;

/** Words and names with a slip or two. A whole name keeps nearly its full worth: nothing else looks like it. */
export function raiseMisspelt(finder: PhraseFinder, typed: string, strengths: Strengths): void {
  const most = slipsAllowed(typed.length);
  if (most === 0) return;
  const { postings, names } = finder.corpus;
  for (const word of postings.words()) {
    const distance = editDistance(typed, word, most);
    if (distance > most) continue;
    finder.corpus.raise(strengths, postings.withWord(word), quality.slip / distance, word.length);
    for (const phrase of related(word)) finder.synonym(phrase, (0.8 * quality.slip) / distance, strengths);
  }
  const whole = squash(typed);
  if (whole.length >= leastPart)
    for (const phrase of letterPhrases)
      if (editDistance(whole, phrase, 1) <= 1) finder.withSynonyms(phrase, quality.slip, strengths);
  for (const [name, entries] of names) {
    const distance = editDistance(whole, name, most);
    if (distance <= most) raiseEntries(strengths, entries, 1 - 0.1 * distance);
  }
}

/** Part of a name with a slip or two: `PUBLSH_CDN`, `gatewaylogn`. */
export function raiseMisspeltPart(
  { corpus }: PhraseFinder,
  typed: string,
  worth: number,
  strengths: Strengths,
): void {
  const part = squash(typed);
  if (part.length < leastPart) return;
  const most = slipsAllowed(part.length);
  for (const [name, entries] of namesNear(corpus, part, most)) {
    const distance = distanceWithin(name, part, most);
    if (distance > most) continue;
    const share = 0.5 + 0.5 * Math.min(1, part.length / name.length);
    raiseEntries(strengths, entries, worth * share * (1 - 0.1 * distance));
  }
}

/** The names that may hold a part with so many slips: cut into one piece more than that, one is left as it was. */
function namesNear(corpus: Corpus, part: string, slips: number): Map<string, readonly number[]> {
  const length = Math.floor(part.length / (slips + 1));
  const pieces = Array.from({ length: slips + 1 }, (_, at) => part.slice(at * length, (at + 1) * length));
  return new Map(pieces.flatMap((piece) => [...corpus.namesWith(piece)]));
}

/** `gongxaing`: pinyin of a known phrase with a slip. */
export function raiseMisspeltPinyin(finder: PhraseFinder, typed: string, strengths: Strengths): void {
  if (typed.length < leastPart) return;
  for (const [letters, phrases] of spelledPhrases())
    if (editDistance(typed, letters, 1) <= 1)
      for (const phrase of phrases) finder.withSynonyms(phrase, quality.slip, strengths);
}

/** Han characters that sound alike, as input methods confuse them (登陆 for 登录), and pairs of those typed. */
export function raiseMisheard(finder: PhraseFinder, typed: string, strengths: Strengths): void {
  const { corpus } = finder;
  if (typed.length > 1) finder.positions(soundsLike(typed), quality.slip, strengths);
  const pieces = piecesOf(typed).map((piece) => corpus.postings.withPhrase(piece));
  for (const texts of pieces) corpus.raise(strengths, texts, quality.slip / pieces.length, 2);
}

/** The pairs of neighbouring characters in a run. */
function piecesOf(run: string): string[] {
  return run.length < 3 ? [] : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));
}
