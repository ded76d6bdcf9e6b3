import { lifecycleOf } from '../lifecycle';
import type { Entry, FullPack } from '../schema';

/**
 * An entry without the steps that stand on the end of a version's support, where the paste states a version that the
 * vendor still supports: nobody is told to check what they have written.
 */
export function withSettledVersion(
  entry: Entry,
  version: string | undefined,
  pack: Pick<FullPack, 'lifecycle'> | undefined,
): Entry {
  if (version === undefined || !pack || lifecycleOf(pack, version)?.state === 'ended') return entry;
  const ends = new Set(pack.lifecycle.filter(({ state }) => state === 'ended').map(({ source }) => source));
  const left = entry.remedy.filter(({ source }) => source === undefined || !ends.has(source));
  return left.length === 0 ? entry : { ...entry, remedy: left };
}
