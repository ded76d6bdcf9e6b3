import { mattersIn } from '../../catalog/matters';
import { isAtLeast } from '../../catalog/sureness';
import type { ReadPaste } from './read-paste';

/** Whether the first of what was found is opened without being chosen: it is claimed, or surely somebody else's. */
export function opensAtOnce({ triage, others }: Pick<ReadPaste, 'triage' | 'others'>): boolean {
  const { findings, verdict, symptoms } = triage;
  if (findings.length > 0) return verdict === 'match' || isOneOfSeveral(triage);
  return symptoms.length > 0 || others[0]?.stated === true;
}

/** Whether it is a trouble of its own beside others, and likely: that another is not settled leaves it what it is. */
function isOneOfSeveral({ findings }: ReadPaste['triage']): boolean {
  const { alone, count } = mattersIn(findings);
  const [first] = findings;
  return count > 1 && alone[0] === 0 && first !== undefined && isAtLeast(first.confidence, 'likely');
}
