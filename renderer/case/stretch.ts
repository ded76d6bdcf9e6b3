import type { Span } from '../../catalog/triage/result';

/** In UTF-16 units. Main hides shorter stretches only as whole words. */
const shortestWithin = 4;

/**
 * The text of a selected piece of a paste, as a stretch to be hidden wherever it occurs; null where there is too little
 * of it. A very short one is widened to its word: hidden alone, it would tear others apart.
 */
export function stretchOf(raw: string, { start, end }: Span): string | null {
  const text = raw.slice(start, end);
  const trimmed = text.trim();
  let from = start + text.indexOf(trimmed);
  let to = from + trimmed.length;
  if (trimmed !== '' && trimmed.length < shortestWithin) {
    while (isWordPart(raw, from - 1) && isWordPart(raw, from)) from--;
    while (isWordPart(raw, to) && isWordPart(raw, to - 1)) to++;
  }
  const stretch = raw.slice(from, to);
  return canBeHidden(stretch) ? stretch : null;
}

/** As the contract has it. */
export const canBeHidden = (stretch: string) => /\S\s*\S/.test(stretch);

/** In UTF-16 units. */
export const longestStretch = 2000;
const mostStretches = 200;

/** Why one more stretch cannot be hidden; null where it can. */
export function whyNotHidden(hidden: readonly string[], stretch: string): 'too-long' | 'too-many' | null {
  if (stretch.length > longestStretch) return 'too-long';
  return hidden.length >= mostStretches && !hidden.includes(stretch) ? 'too-many' : null;
}

function isWordPart(text: string, at: number): boolean {
  return /[A-Za-z0-9]/.test(text.charAt(at));
}
