import { z } from 'zod';
import type { Span } from '../result';
import { made, randomOf } from './generators-for-test';

/**
 * A text with one or more holes `⟪…⟫`, each of which is a secret, or must not be taken for one. A hole has parts with `|`
 * between them: a generator such as `hex:32`, or what stands there. So no value that looks like a secret is written down.
 */
const sampleSchema = z.strictObject({
  kind: z.string(),
  text: z.string().includes('⟪'),
  /** What must stay readable beside the secrets. */
  keep: z.array(z.string()).optional(),
});
export type Sample = z.infer<typeof sampleSchema>;

export const samplesIn = (lines: string): Sample[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => sampleSchema.parse(JSON.parse(line)));

export interface Expanded {
  text: string;
  /** Those of the holes. */
  spans: readonly Span[];
}

/** The text with its holes filled; the same for the same seed. */
export function expand({ text }: Sample, seed = ''): Expanded {
  const random = randomOf(text + seed);
  const spans: Span[] = [];
  let filled = '';
  for (const [index, piece] of text.split(/[⟪⟫]/).entries()) {
    const isHole = index % 2 === 1;
    const start = filled.length;
    filled += isHole
      ? piece
          .split('|')
          .map((part) => made(part, random))
          .join('')
      : piece;
    if (isHole) spans.push({ start, end: filled.length });
  }
  return { text: filled, spans };
}

/** The spans of a phrase outside the holes. */
export function placesOf(phrase: string, { text, spans }: Expanded): Span[] {
  const places: Span[] = [];
  for (let start = text.indexOf(phrase); start >= 0; start = text.indexOf(phrase, start + 1))
    places.push({ start, end: start + phrase.length });
  return places.filter((place) => !spans.some((span) => overlap(span, place)));
}

export const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** What of a span lies bare, without blanks and quotation marks. */
export function bareIn(text: string, { start, end }: Span, found: readonly Span[]): string {
  let bare = '';
  for (let at = start; at < end; at++)
    if (!found.some((secret) => at >= secret.start && at < secret.end)) bare += text.charAt(at);
  return bare.replace(/[\s"'`“”‘’「」]/g, '');
}
