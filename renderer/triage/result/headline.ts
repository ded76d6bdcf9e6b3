import { plainTitle } from '../../../catalog/plain-title';
import type { Entry, Text } from '../../../catalog/schema';
import type { Triage } from '../../../catalog/triage/result';
import type { Strings } from '../../text/en';

/** The verdict as a sentence about the customer's error. `open`: the entry that is shown, if there is one. */
export function headlineOf(
  triage: Triage,
  open: Entry | undefined,
  candidates: readonly Entry[],
  strings: Strings['headline'],
  prose: (text: Text) => string,
): string {
  if (open) return prose(plainTitle(open));
  const [first, ...others] = candidates;
  if (!first) {
    const [near] = triage.nearMisses;
    return near ? strings.notListed(near.text) : strings.nothing;
  }
  if (others.length === 0) return strings.perhaps(prose(plainTitle(first)));
  const names = new Set(candidates.map(({ code, symbol }) => code ?? symbol ?? ''));
  const [name] = names;
  return names.size === 1 && name
    ? strings.several(name, candidates.length)
    : strings.unsure(candidates.length);
}
