import type { Triage } from '../../catalog/triage/result';
import type { LoadedCatalog } from '../state/catalog-context';
import { loadNeighbours } from '../state/neighbours';
import type { FoundApart } from './found-apart';
import { othersIn } from './others';
import type { ReadPaste } from './read-paste';

/** What was found in a ticket of a batch, as it is read. */
export async function readingOf(
  raw: string,
  { text, furtherSecrets }: Pick<FoundApart, 'text' | 'furtherSecrets'>,
  { packs }: LoadedCatalog,
): Promise<ReadPaste> {
  const triage: Triage = JSON.parse(text);
  const others = triage.neighbours.length === 0 ? [] : othersIn(raw, triage, await loadNeighbours(), packs);
  return { raw, triage, furtherSecrets, others };
}
