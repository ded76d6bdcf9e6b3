import { partLimit } from './limits';

/** A text in parts of at most `partLimit`, at least one. A part may end in the middle of a surrogate pair. */
export function partsOf(text: string, limit = partLimit): string[] {
  const parts = [text.slice(0, limit)];
  for (let start = limit; start < text.length; start += limit) parts.push(text.slice(start, start + limit));
  return parts;
}
