import type { Weighed } from './weigh';

/** The weight of a place from which on a number stands like a code. */
const firmPlace = 1;

/**
 * Puts a code that is written with its SDK before a text of the same SDK that is found first: who writes a code means
 * it, and what else was on the screen may be about anything. `sure` is the least confidence that counts.
 */
export function writtenFirst(found: readonly Weighed[], sure: number): readonly Weighed[] {
  const [top] = found;
  if (!top || (top.best.via !== 'literal' && top.best.via !== 'symptom')) return found;
  const written = found.find(
    (one) => one.entry.sdk === top.entry.sdk && one.confidence >= sure && isWritten(one),
  );
  return written ? [written, ...found.filter((one) => one !== written)] : found;
}

/** An error that says no more than failed is told by its text. */
function isWritten({ entry, best }: Weighed): boolean {
  const weightOf = (id: string) => best.clues.find((clue) => clue.id === id)?.weight ?? 0;
  return (
    best.via === 'number' &&
    entry.fault !== 'unclassified' &&
    weightOf('own-mark') > 0 &&
    weightOf('place') >= firmPlace
  );
}
