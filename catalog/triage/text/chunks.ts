import type { Span } from '../result';

/** In UTF-16 units. */
const length = 4096;

/**
 * What is found in the parts of a text, each part looked at once and only when it is asked about: most of a long log
 * never is.
 */
export class Chunks<T> {
  private readonly known = new Map<number, readonly T[]>();

  /** `find` gets the part and where it begins; what it finds begins within it, and may end beyond. */
  constructor(private readonly find: (part: Span) => readonly T[]) {}

  /** What begins in the parts that a span touches. */
  around({ start, end }: Span): T[] {
    const found: T[] = [];
    for (let part = Math.max(0, Math.floor(start / length)); part <= Math.floor(end / length); part++)
      found.push(...this.of(part));
    return found;
  }

  private of(part: number): readonly T[] {
    const known = this.known.get(part);
    if (known) return known;
    const found = this.find({ start: part * length, end: (part + 1) * length });
    this.known.set(part, found);
    return found;
  }
}

/** Whether any of some words begins in a part of a text. */
export function hasAny(text: string, { start, end }: Span, words: readonly string[]): boolean {
  return words.some((word) => text.slice(start, end + word.length - 1).includes(word));
}

/** Where a part of a text has any of some words, which begin in it. */
export function placesIn(text: string, { start, end }: Span, words: readonly string[]): number[] {
  const places: number[] = [];
  for (const word of words) {
    const part = text.slice(start, end + word.length - 1);
    for (let at = part.indexOf(word); at >= 0; at = part.indexOf(word, at + 1)) places.push(start + at);
  }
  return places;
}
