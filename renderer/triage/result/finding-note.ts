import { sureness } from '../../../catalog/sureness';
import type { Finding, Triage } from '../../../catalog/triage/result';
import type { Strings } from '../../text/en';

/** What a row says about a finding: that it only wraps another, or how sure it is. */
export function findingNoteOf(finding: Finding, triage: Triage, strings: Strings['findings']): string {
  const inner = triage.findings.findIndex(({ chain }) => chain.includes(finding.entry));
  return inner >= 0 ? strings.wraps(inner + 1) : strings[sureness(finding.confidence)];
}
