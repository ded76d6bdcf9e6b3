import { isGrouped, isStop, spokenPhrases } from './groups';
import { isPinyin, soundKey, spellings } from './pinyin';

/** Letters that spell Han phrases. */
export interface Heard {
  letters: string;
  /** What they spell: phrases that sound the same. Empty where they are only known to be pinyin. */
  phrases: readonly string[];
  /** Whether they spell it as it is written, not only alike. */
  spelt: boolean;
}

/** A word of a query as it was typed, or what was heard in one or several. */
export type Listened = string | Heard;

interface Sound {
  phrases: string[];
  spelt: Set<string>;
}

let sounds: Map<string, Sound> | undefined;
let longestSound = 0;

/** All phrases by their sound key. Made once, ahead of the first query, which would have to wait for it. */
export function soundsOfPhrases(): Map<string, Sound> {
  if (sounds) return sounds;
  sounds = new Map();
  for (const phrase of spokenPhrases)
    for (const letters of spellings(phrase)) {
      const key = soundKey(letters);
      const sound = sounds.get(key) ?? { phrases: [], spelt: new Set() };
      if (!sound.phrases.includes(phrase)) sound.phrases.push(phrase);
      sound.spelt.add(letters);
      sounds.set(key, sound);
      longestSound = Math.max(longestSound, letters.length);
    }
  return sounds;
}

/** The phrases with synonyms that sound like a Han run which is none: 过起 for 过期. Empty where it is one. */
export function soundAlikes(run: string): string[] {
  if (run.length < 2 || isGrouped(run)) return [];
  const keys = new Set(spellings(run).map(soundKey));
  const alike = [...keys].flatMap((key) => soundsOfPhrases().get(key)?.phrases ?? []);
  return [...new Set(alike)].filter((phrase) => isGrouped(phrase) && phrase.length === run.length);
}

let asked: [string, readonly string[]][] | undefined;

/** The spellings of the phrases with synonyms, each with the phrases that it spells. */
export function spelledPhrases(): readonly (readonly [string, readonly string[]])[] {
  asked ??= [...soundsOfPhrases().values()].flatMap(({ phrases, spelt }) => {
    const grouped = phrases.filter(isGrouped);
    return grouped.length > 0 ? Array.from(spelt, (letters): [string, string[]] => [letters, grouped]) : [];
  });
  return asked;
}

/**
 * Finds phrases in words that are pinyin: in neighbours together, since people part syllables as they like
 * (`zi dong bofang`), or else in each. `isWord` says whether letters are a word of their own; if all are, nothing is
 * heard in them.
 */
export function listen(words: readonly string[], isWord: (word: string) => boolean): Listened[] {
  const listened: Listened[] = [];
  for (let at = 0; at < words.length; ) {
    const run = pinyinFrom(words, at);
    listened.push(...(run.length > 0 ? listenToRun(run, isWord) : [words[at] ?? '']));
    at += Math.max(1, run.length);
  }
  return listened;
}

const mostLetters = 48;

/** The words from here on that may be pinyin. */
function pinyinFrom(words: readonly string[], from: number): string[] {
  const end = words.findIndex((word, at) => at >= from && !(/^[a-z][a-z']*$/.test(word) && isPinyin(word)));
  return words.slice(from, end < 0 ? words.length : end);
}

function listenToRun(run: readonly string[], isWord: (word: string) => boolean): Listened[] {
  if (run.every(isWord)) return [...run];
  const together = run.length > 1 ? phrasesIn(run.join('')) : undefined;
  if (together) return together;
  return run.flatMap((word): Listened[] => (isWord(word) ? [word] : (phrasesIn(word) ?? [word])));
}

/** The best way to read the letters up to a place: where its last phrase begins, and what that is. */
interface Step {
  worth: number;
  from: number;
  heard?: Heard;
}

/** The phrases that letters are made of, or nothing where some letters belong to none. */
function phrasesIn(letters: string): Heard[] | undefined {
  if (letters.length > mostLetters) return undefined;
  const best: (Step | undefined)[] = [{ worth: 0, from: 0 }];
  for (let end = 1; end <= letters.length; end++) best[end] = bestStep(letters, end, best);
  const found: Heard[] = [];
  for (let end = letters.length; end > 0; ) {
    const step = best[end];
    if (!step?.heard) return undefined;
    found.unshift(step.heard);
    end = step.from;
  }
  // Single characters alone are heard in anything.
  return found.some(({ phrases }) => phrases.some((phrase) => phrase.length > 1)) ? found : undefined;
}

function bestStep(letters: string, end: number, best: readonly (Step | undefined)[]): Step | undefined {
  const known = soundsOfPhrases();
  let step: Step | undefined;
  for (let from = Math.max(0, end - longestSound); from < end; from++) {
    const before = best[from];
    const sound = before && known.get(soundKey(letters.slice(from, end)));
    if (!sound) continue;
    const heard = heardAs(letters.slice(from, end), sound);
    const worth = before.worth + worthOf(heard);
    if (worth > (step?.worth ?? 0)) step = { worth, from, heard };
  }
  return step;
}

function heardAs(letters: string, { phrases, spelt }: Sound): Heard {
  return { letters, phrases, spelt: spelt.has(letters.replace(/'/g, '')) };
}

/** The square of the length in characters, so that a long phrase beats short ones inside it; less where it is only alike. */
function worthOf({ phrases, spelt }: Heard): number {
  const length = Math.max(...phrases.map((phrase) => phrase.length));
  const isAsked = phrases.some((phrase) => isGrouped(phrase) || isStop(phrase));
  return length ** 2 * (spelt ? 1 : 0.8) * (isAsked ? 1 : 0.7);
}
