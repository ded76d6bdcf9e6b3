import { sureness } from '../../../catalog/sureness';
import type { Triage } from '../../../catalog/triage/result';
import type { Strings } from '../../text/en';

/**
 * What a row says about a finding: that it only wraps another, how sure it is where it is the chosen one or one of
 * several meanings, and beside a chosen one that it is a matter of its own.
 */
export function standingOf(
  index: number,
  chosen: number | null,
  { findings, verdict }: Triage,
  strings: Strings['findings'],
): string {
  const finding = findings[index];
  if (!finding) return '';
  const inner = findings.findIndex(({ chain }) => chain.includes(finding.entry));
  if (inner >= 0) return strings.wraps(inner + 1);
  const sure = strings[sureness(finding.confidence)];
  const apart = chosen !== null && chosen !== index && verdict === 'match';
  return apart ? strings.separate(sure) : sure;
}
