import type { Postings } from '../index/postings';
import { hanPhrases, isMadeOfPhrases, isSoft } from './groups';
import { hanWordsIn, isWholeIn } from './han-words';
import { initialsOfPhrase } from './pinyin';

/** Between two words whose initials were typed, so many characters may be left out: `sxtzy` finds 摄像头正被别的程序占用. */
const mostLeftOut = 6;
/** A single letter is the initial of hundreds of characters, so a run must have two. */
const leastRun = 2;

/** Texts, and whether what has the initials in them are phrases that people say, or any characters in a row. */
export interface ByInitials {
  said: number[];
  others: number[];
}

/**
 * Texts in which the initials follow each other without a gap, as in what people take from a message: `yhqf`, 用户欠费.
 */
export function textsWithRun(postings: Postings, positions: readonly string[]): ByInitials {
  const texts = postings.withCharactersAt(positions);
  if (texts.length > mostLookedAt) return { said: texts, others: [] };
  const pattern = new RegExp(spelt(positions), 'g');
  const isSaid = (text: number) =>
    (postings.textAt(text).match(pattern) ?? []).some(
      (run) => isMadeOfPhrases(run) || isWholeIn(postings.textAt(text), run),
    );
  return parted(texts, isSaid);
}

/** More texts are not told apart: to cut one into words takes some 20 µs, at a keystroke. */
const mostLookedAt = 1000;

function parted(texts: readonly number[], isSaid: (text: number) => boolean): ByInitials {
  const found: ByInitials = { said: [], others: [] };
  for (const text of texts) (isSaid(text) ? found.said : found.others).push(text);
  return found;
}

/**
 * Texts whose characters have the initials in the order in which they were typed, in runs with little between them.
 * `positions` has for each letter the characters that begin with it. All runs must be in one text: any two letters are
 * initials in some text, so that parts found in different texts would mean nothing.
 */
export function textsWithInitials(postings: Postings, positions: readonly string[]): ByInitials {
  const found = new Set<number>();
  const said = new Set<number>();
  const known = new Map<string, ReadonlySet<number>>();
  const textsWith = (run: readonly string[]) => {
    const key = run.join(' ');
    const texts = known.get(key) ?? new Set(postings.withCharactersAt(run));
    known.set(key, texts);
    return texts;
  };
  for (const runs of cut(positions)) {
    const [first = new Set<number>(), ...others] = runs
      .map(textsWith)
      .sort((one, other) => one.size - other.size);
    const pattern = new RegExp(runs.map((run) => `(${spelt(run)})`).join(`.{0,${mostLeftOut}}?`));
    for (const text of first) {
      if (said.has(text) || !others.every((texts) => texts.has(text))) continue;
      const [, ...parts] = pattern.exec(postings.textAt(text)) ?? [];
      if (parts.length === 0) continue;
      found.add(text);
      if (parts.every((part) => isMadeOfPhrases(part) || isWholeIn(postings.textAt(text), part)))
        said.add(text);
    }
  }
  return parted([...found], (text) => said.has(text));
}

const spelt = (run: readonly string[]) => run.map((characters) => `[${characters}]`).join('');

/** Letters with which a particle may begin: 不 被, 没, 无 未, 已 有 要, 在, 非, 太. */
const particleInitials = /^[bmwyzft]$/;

/** Every way to cut the positions into two runs or more. */
function cut(positions: readonly string[]): string[][][] {
  const ways: string[][][] = [];
  for (let end = leastRun; end <= positions.length - leastRun; end++) {
    const run = positions.slice(0, end);
    const rest = positions.slice(end);
    ways.push([run, rest], ...cut(rest).map((way) => [run, ...way]));
  }
  return ways;
}

/** Phrases by their initials. */
export type Initialled = ReadonlyMap<string, readonly string[]>;

/** Said of any error, so that an entry is found without it. */
export const ofAnyError: ReadonlySet<string> = new Set(['错误', '失败', '异常', '出错', '报错']);

/** Not 不在 and the like, which are said of nearly every error. */
const saysWhat = (phrase: string) => !isSoft(phrase) || ofAnyError.has(phrase);

/** More titles are not cut into words: it takes some 10 µs each, once. */
const mostTitles = 4000;

/** The phrases with synonyms and the words of the titles, by their initials. */
export function byInitials(titles: readonly string[]): Initialled {
  const found = new Map<string, string[]>();
  for (const phrase of new Set([
    ...hanPhrases.filter(saysWhat),
    ...titles.slice(0, mostTitles).flatMap(hanWordsIn),
  ]))
    for (const letters of initialsOfPhrase(phrase))
      found.set(letters, [...(found.get(letters) ?? []), phrase]);
  return found;
}

/** The parts that letters are cut into, each with the phrases that it may be; the letters in none are particles. */
export interface Reading {
  parts: { letters: string; phrases: readonly string[] }[];
  /** 0 to 1: how much of the letters is in phrases, and in long ones. */
  worth: number;
}

/**
 * `fzqx`, `bzzxc`: the ways to cut letters into the initials of known phrases. A single letter may be a particle (不,
 * 在), which is left out. There are two phrases or more, or one of three letters; a part that is typed twice is no two
 * things.
 */
export function readInitials(letters: string, phrases: Initialled): Reading[] {
  return pieces(letters, mostParticles, phrases)
    .filter((runs) => runs.length > 1 || (runs[0]?.length ?? 0) > leastRun)
    .filter((runs) => runs.join('').length > letters.length / 2 && new Set(runs).size === runs.length)
    .map((runs) => ({
      parts: runs.map((run) => ({ letters: run, phrases: phrases.get(run) ?? [] })),
      worth: worthOf(runs, letters.length),
    }));
}

function worthOf(runs: readonly string[], letters: number): number {
  const inLong = runs.reduce((sum, run) => sum + run.length ** 2, 0) / letters ** 2;
  return (0.6 + 0.4 * inLong) * (runs.join('').length / letters);
}

const mostParticles = 2;

/** Every way to cut letters into initials of known phrases, with so many particles left out at the most. */
function pieces(letters: string, particles: number, phrases: Initialled): string[][] {
  if (letters === '') return [[]];
  const ways: string[][] = [];
  if (particles > 0 && particleInitials.test(letters.slice(0, 1)))
    ways.push(...pieces(letters.slice(1), particles - 1, phrases));
  for (let end = leastRun; end <= letters.length; end++) {
    const run = letters.slice(0, end);
    if (!phrases.has(run)) continue;
    ways.push(...pieces(letters.slice(end), particles, phrases).map((way) => [run, ...way]));
  }
  return ways;
}
