import type { Postings } from '../index/postings';
import { hanPhrases } from './groups';
import { initialsOfPhrase } from './pinyin';

/** Between two words whose initials were typed, so many characters may be left out: `sxtzy` finds 摄像头正被别的程序占用. */
const mostLeftOut = 6;
/** A single letter is the initial of hundreds of characters, so a run must have two. */
const leastRun = 2;

/**
 * Texts whose characters have the initials in the order in which they were typed, in runs with little between them.
 * `positions` has for each letter the characters that begin with it. All runs must be in one text: any two letters are
 * initials in some text, so that parts found in different texts would mean nothing.
 */
export function textsWithInitials(postings: Postings, positions: readonly string[]): number[] {
  const found = new Set<number>();
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
    const pattern = new RegExp(runs.map(spelt).join(`.{0,${mostLeftOut}}?`));
    for (const text of first)
      if (others.every((texts) => texts.has(text)) && pattern.test(postings.textAt(text))) found.add(text);
  }
  return [...found];
}

const spelt = (run: readonly string[]) => run.map((characters) => `[${characters}]`).join('');

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

let known: Map<string, string[]> | undefined;

/** The phrases with synonyms, by their initials. Made when initials are first typed. */
function phrasesByInitials(): ReadonlyMap<string, readonly string[]> {
  if (known) return known;
  known = new Map();
  for (const phrase of hanPhrases)
    for (const letters of initialsOfPhrase(phrase))
      known.set(letters, [...(known.get(letters) ?? []), phrase]);
  return known;
}

/**
 * `fzqx`: for each way to cut letters into the initials of two known phrases or more, the phrases that each part may be.
 * A part that is typed twice is no two things.
 */
export function phrasesWithInitials(letters: string): (readonly string[])[][] {
  const phrases = phrasesByInitials();
  return cut([...letters])
    .map((runs) => runs.map((run) => run.join('')))
    .filter((runs) => new Set(runs).size === runs.length)
    .map((runs) => runs.map((run) => phrases.get(run) ?? []))
    .filter((lists) => lists.every(({ length }) => length > 0));
}
