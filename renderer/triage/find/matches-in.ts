import type { Span } from '../../../catalog/triage/result';
import { type FurtherSecrets, furtherWithin } from '../../case/read-paste';
import type { Mark } from '../sheet/marks';

/** More places than these are not gone through: whoever sees the number types on. */
export const mostMatches = 10_000;

/**
 * Where a text stands in the paste, whatever its case, by ascending start. What is hidden is not found: its place would
 * give it away.
 */
export function matchesIn(
  raw: string,
  typed: string,
  { marks, further }: { marks: readonly Mark[]; further: FurtherSecrets },
): Span[] {
  if (typed === '') return [];
  const pattern = new RegExp(typed.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gi');
  const secrets = marks.filter(({ kind }) => kind === 'secret');
  const found: Span[] = [];
  let next = 0;
  for (const { 0: text, index: start } of raw.matchAll(pattern)) {
    const span = { start, end: start + text.length };
    while ((secrets[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const secret = secrets[next];
    if ((secret && secret.start < span.end) || furtherWithin(further, span)) continue;
    found.push(span);
    if (found.length >= mostMatches) break;
  }
  return found;
}
