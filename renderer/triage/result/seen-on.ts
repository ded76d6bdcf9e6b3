import type { Finding } from '../../../catalog/triage/result';
import { lineAt, lineStarts } from '../../case/lines';

/** On how many lines of a paste a finding is seen, and which are the first and the last of them, from 1. */
export interface SeenOn {
  lines: number;
  first: number;
  last: number;
}

/** Several marks on one line are one sight of it: a name and its hexadecimal form stand side by side. */
export function seenOn(raw: string, { evidence }: Pick<Finding, 'evidence'>): SeenOn {
  const starts = lineStarts(raw);
  const lines = new Set(evidence.map(({ start }) => lineAt(starts, start) + 1).sort((a, b) => a - b));
  return { lines: lines.size, first: lines.values().next().value ?? 1, last: [...lines].at(-1) ?? 1 };
}
