import { matchesIn } from './matches';

/** Digits that may be a code; fewer are counts, clocks and versions. */
const long = /\d{3,}/;
const everyLong = /\d{3,}/g;

/** A text up to its first number of some length: what is said until another may be meant. */
export function upToNumber(text: string): string {
  const at = text.search(long);
  return at < 0 ? text : text.slice(0, at);
}

/** Where the last number of some length ends; 0 where there is none. */
export function endOfLastNumber(text: string): number {
  let end = 0;
  for (const { 0: digits, index } of matchesIn(text, everyLong)) end = index + digits.length;
  return end;
}
