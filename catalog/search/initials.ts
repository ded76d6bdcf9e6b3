import type { Postings } from './postings';

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
