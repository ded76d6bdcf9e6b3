import { useMemo, useState } from 'react';
import type { Triage } from '../../../catalog/triage/result';

export interface Evidence {
  /** How many spans of evidence there are. */
  count: number;
  /** The span that was scrolled to: its index, and its offset in the paste. */
  at: { index: number; offset: number } | null;
  next: () => void;
}

/** Goes from one span of evidence to the next: of the open finding, or of all findings where none is open. */
export function useEvidence(
  triage: Triage | null,
  open: number | null,
  reveal: (offset: number) => void,
): Evidence {
  const [went, setWent] = useState<{ of: Triage; open: number | null; index: number } | null>(null);
  const offsets = useMemo(() => (triage ? offsetsOf(triage, open) : []), [triage, open]);
  // Another finding or another paste starts from its beginning.
  const index = went && went.of === triage && went.open === open ? went.index : null;
  const offset = index === null ? undefined : offsets[index];
  return {
    count: offsets.length,
    at: index === null || offset === undefined ? null : { index, offset },
    next: () => {
      const to = index === null ? 0 : (index + 1) % offsets.length;
      const target = offsets[to];
      if (!triage || target === undefined) return;
      setWent({ of: triage, open, index: to });
      reveal(target);
    },
  };
}

/** The offsets of the spans, each once even if several findings have it. */
export function offsetsOf({ findings, nearMisses }: Triage, open: number | null): number[] {
  const seen = open === null ? findings : findings.slice(open, open + 1);
  const spans = [
    ...seen.flatMap(({ evidence }) => evidence),
    ...(seen.length === 0 ? nearMisses.map(({ span }) => span) : []),
  ];
  return [...new Set(spans.map(({ start }) => start))].sort((a, b) => a - b);
}
