import { type CharSet, isIn } from './char-sets';

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

  /** The offset of the next such characters from `at` on; the length of the text if there are none. */
  next(characters: string, at: number): number {
    const known = this.#places.get(characters);
    if (known && at >= known.from && at <= known.at) return known.at;
    const found = this.text.indexOf(characters, at);
    const place = { from: at, at: found === -1 ? this.text.length : found };
    this.#places.set(characters, place);
    return place.at;
  }
}
