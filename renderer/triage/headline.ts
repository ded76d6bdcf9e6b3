import { plainTitle } from '../../catalog/plain-title';
import type { Entry, Text } from '../../catalog/schema';
import type { Triage } from '../../catalog/triage/result';
import type { Strings } from '../text/en';

/** The verdict as a sentence about the customer's fault. */
export function headlineOf(
  triage: Triage,
  opened: Entry | undefined,
  strings: Strings['headline'],
  prose: (text: Text) => string,
): string {
  if (opened) return prose(plainTitle(opened));
  if (triage.verdict === 'ambiguous' || triage.findings.length > 0) {
    const names = new Set(triage.findings.map(({ code, symbol }) => code ?? symbol ?? ''));
    const [name] = names;
    const count = triage.findings.length;
    return names.size === 1 && name && count > 1 ? strings.several(name, count) : strings.unsure(count);
  }
  const [near] = triage.nearMisses;
  return near ? strings.notListed(near.text) : strings.nothing;
}
