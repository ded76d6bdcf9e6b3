import { mattersIn, says } from '../../../catalog/matters';
import { isAtLeast, sureness } from '../../../catalog/sureness';
import type { Triage } from '../../../catalog/triage/result';
import type { Strings } from '../../text/en';

/**
 * What a row says about a finding: that it only wraps another, how sure it is where it is the chosen one or one of
 * several meanings, and beside a chosen one that it is a matter of its own.
 */
export function standingOf(
  index: number,
  chosen: number | null,
  { findings }: Pick<Triage, 'findings'>,
  strings: Strings['findings'],
): string {
  const finding = findings[index];
  if (!finding) return '';
  const inner = findings.findIndex(({ chain }) => chain.includes(finding.entry));
  if (inner >= 0) return strings.wraps(inner + 1);
  const two = says(finding);
  const { first } = mattersIn(findings);
  if (two && first.filter((of) => of === first[index]).length > 1) return strings.says[two];
  const sure = strings[sureness(finding.confidence)];
  const isOther = chosen !== null && first[chosen] !== first[index];
  const apart = isOther && isAtLeast(finding.confidence, 'likely');
  return apart ? strings.separate(sure) : sure;
}
