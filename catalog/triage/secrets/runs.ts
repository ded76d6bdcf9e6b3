/** A set of characters: a flag for each of ASCII, and one for all the others. */
export interface CharSet {
  readonly ascii: Uint8Array;
  readonly others: boolean;
}

/** The set of what a pattern for one character matches; `others` says whether that holds beyond ASCII. */
export function charSet(pattern: RegExp, others = false): CharSet {
  const ascii = new Uint8Array(128);
  for (let unit = 0; unit < 128; unit++) ascii[unit] = pattern.test(String.fromCharCode(unit)) ? 1 : 0;
  return { ascii, others };
}

export const digits = charSet(/\d/);
export const hex = charSet(/[0-9a-fA-F]/);
export const alphanumeric = charSet(/[A-Za-z0-9]/);
export const base64Url = charSet(/[A-Za-z0-9_-]/);
export const base64 = charSet(/[A-Za-z0-9+/=_.*~%-]/);
/** What an unquoted value is made of. */
export const unquoted = charSet(/[^\s"'`,;<>(){}[\]|\\]/, true);
export const urlTail = charSet(/[\w.~:/?#@!$&*+=%-]/);

/**
 * Reads runs of a text. The last run of each set and the last place of each character are remembered, so that all
 * readings together take linear time if they come by ascending offset, however often they start in the same run.
 */
export class Runs {
  readonly #runs = new Map<CharSet, { start: number; end: number }>();
  readonly #places = new Map<string, { from: number; at: number }>();

  constructor(readonly text: string) {}

  /** The end of the run of such characters at an offset. */
  endOf(set: CharSet, at: number): number {
    const known = this.#runs.get(set);
    if (known && at >= known.start && at <= known.end) return known.end;
    let end = at;
    while (end < this.text.length && isIn(set, this.text.charCodeAt(end))) end++;
    this.#runs.set(set, { start: at, end });
    return end;
  }

  /** The offset of the next such character from `at` on; the length of the text if there is none. */
  next(character: string, at: number): number {
    const known = this.#places.get(character);
    if (known && at >= known.from && at <= known.at) return known.at;
    const found = this.text.indexOf(character, at);
    const place = { from: at, at: found === -1 ? this.text.length : found };
    this.#places.set(character, place);
    return place.at;
  }
}

export function isIn(set: CharSet, unit: number): boolean {
  return unit < 128 ? set.ascii[unit] === 1 : set.others;
}
