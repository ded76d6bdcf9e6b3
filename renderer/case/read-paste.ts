import { firstIndex } from '../../catalog/first-index';
import type { Span, Triage } from '../../catalog/triage/result';
import type { Other } from './others';

/** A paste that was read. */
export interface ReadPaste {
  raw: string;
  /** Of very many secrets, only the first are in it. */
  triage: Triage;
  furtherSecrets: FurtherSecrets;
  others: readonly Other[];
}

/**
 * The spans of the secrets that are not in the triage, as start and end in turn, in order and without overlaps. A paste
 * may have hundreds of thousands.
 */
export type FurtherSecrets = Uint32Array;

export const noFurtherSecrets: FurtherSecrets = new Uint32Array();

/** How many secrets a paste has. */
export function secretCount({
  triage,
  furtherSecrets,
}: Pick<ReadPaste, 'triage' | 'furtherSecrets'>): number {
  return triage.secrets.length + furtherSecrets.length / 2;
}

/** From the first to the last of the further secrets that overlap a stretch, and how many they are; null for none. */
export function furtherWithin(
  spans: FurtherSecrets,
  { start, end }: Span,
): (Span & { count: number }) | null {
  const count = spans.length / 2;
  const first = firstIndex(count, (index) => (spans[2 * index + 1] ?? 0) > start);
  const beyond = firstIndex(count, (index) => (spans[2 * index] ?? 0) >= end, first);
  if (beyond === first) return null;
  return { start: spans[2 * first] ?? 0, end: spans[2 * beyond - 1] ?? 0, count: beyond - first };
}
