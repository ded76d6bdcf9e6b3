import { lookAlikes } from '../../catalog/triage/look-alikes';
import type { Triage } from '../../catalog/triage/result';
import type { LoadedCatalog } from '../state/catalog-context';
import { loadNeighbours } from '../state/neighbours';
import type { FoundApart } from './found-apart';
import { othersIn } from './others';
import type { ReadPaste } from './read-paste';

/** What main found in a paste, as it is read. */
export async function readingOf(
  raw: string,
  { text, furtherSecrets }: Pick<FoundApart, 'text' | 'furtherSecrets'>,
  { packs, codes }: LoadedCatalog,
): Promise<ReadPaste> {
  const found: Triage = JSON.parse(text);
  const triage = { ...found, ruledOut: lookAlikes(found.ruledOut, raw, codes) };
  const others = triage.neighbours.length === 0 ? [] : othersIn(raw, triage, await loadNeighbours(), packs);
  return { raw, triage, furtherSecrets, others };
}
