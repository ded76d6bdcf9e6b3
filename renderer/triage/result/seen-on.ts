import type { Finding } from '../../../catalog/triage/result';
import { lineAt, lineStarts } from '../../case/lines';

/** How many lines a finding is seen on, and the numbers of the first and the last. */
export interface SeenOn {
  lines: number;
  first: number;
  last: number;
}

/** Several marks on one line count once: a name and its hexadecimal form are often side by side. */
export function seenOn(raw: string, { evidence }: Pick<Finding, 'evidence'>): SeenOn {
  const starts = lineStarts(raw);
  const lines = new Set(evidence.map(({ start }) => lineAt(starts, start) + 1).sort((a, b) => a - b));
  return { lines: lines.size, first: lines.values().next().value ?? 1, last: [...lines].at(-1) ?? 1 };
}
