import type { Span } from '../../result';
import { type WordHit, wholly } from '../../retrieval/search-words';
import { overlap } from '../../spans';
import type { SymptomMention } from '../../symptoms/find-symptoms';

/** How much of the words that say what is wrong an entry must say. */
const mostOfState = 0.75;
/** Of a phrase in which people tell a trouble, the share that says nothing of it. */
const barely = 0.2;
/** In UTF-16 units: in a text this long the words of a title stand scattered. */
const scattered = 200;

/**
 * Whether a symptom is told, and of an entry only what is in trouble and not what is wrong, nor a title or a phrase; or
 * nothing of how people tell the entry.
 */
export function leavesUnsaid(
  { title, told, words }: WordHit,
  text: string,
  symptoms: () => readonly SymptomMention[],
): boolean {
  const isSaid = told >= wholly || (title >= wholly && text.length < scattered);
  if (isSaid || symptoms().length === 0) return false;
  if (told < barely) return true;
  if (title >= wholly) return false;
  const said = words();
  const areOf = symptoms().flatMap(({ spans }) => spans);
  const isState = (state: Span) =>
    said.reduce((sum, word) => sum + common(state, word), 0) >= mostOfState * (state.end - state.start);
  return (
    !symptoms().some(({ states }) => states.some(isState)) &&
    said.every((word) => areOf.some((span) => overlap(span, word)))
  );
}

const common = (one: Span, other: Span): number =>
  Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
