import type { Finding, Triage } from '../../catalog/triage/result';
import type { Strings } from '../text/en';

/** How sure a finding is, in a word: a percentage would pretend to more than is known. */
export function sureness(confidence: number): 'certain' | 'likely' | 'weak' {
  if (confidence >= 0.9) return 'certain';
  return confidence >= 0.6 ? 'likely' : 'weak';
}

/** What a row says of a finding: that it only wraps another, or how sure it is. */
export function standingOf(finding: Finding, triage: Triage, strings: Strings['findings']): string {
  const inner = triage.findings.findIndex(({ chain }) => chain.includes(finding.entry));
  return inner >= 0 ? strings.wraps(inner + 1) : strings[sureness(finding.confidence)];
}
