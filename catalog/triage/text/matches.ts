/**
 * Every match of a global pattern. `matchAll` copies the pattern first, which costs more than to look whether a short
 * text has a match at all, and most have none.
 */
export function matchesIn(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  return text.search(pattern) < 0 ? [] : text.matchAll(pattern);
}
