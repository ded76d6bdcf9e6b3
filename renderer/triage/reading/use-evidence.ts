import { useMemo, useState } from 'react';
import type { Span } from '../../../catalog/triage/result';
import type { ReadPaste } from '../../case/read-paste';
import { useStableCallback } from '../../timing/use-stable-callback';

export interface Evidence {
  /** How many spans of evidence there are. */
  count: number;
  /** The span that was scrolled to: its index, and its offset in the paste. */
  at: { index: number; offset: number } | null;
  next: () => void;
}

type Read = Pick<ReadPaste, 'triage' | 'others'>;

/** Goes from one span of evidence to the next: of what is open, or of everything where nothing is. */
export function useEvidence(
  read: Read | null,
  open: number | null,
  reveal: (offset: number) => void,
): Evidence {
  const [went, setWent] = useState<{ of: Read; open: number | null; index: number } | null>(null);
  const offsets = useMemo(() => (read ? offsetsOf(read, open) : []), [read, open]);
  // Another finding or another paste starts from its beginning.
  const index = went && went.of === read && went.open === open ? went.index : null;
  const offset = index === null ? undefined : offsets[index];
  const next = useStableCallback(() => {
    const to = index === null ? 0 : (index + 1) % offsets.length;
    const target = offsets[to];
    if (!read || target === undefined) return;
    setWent({ of: read, open, index: to });
    reveal(target);
  });
  return useMemo(
    () => ({
      count: offsets.length,
      at: index === null || offset === undefined ? null : { index, offset },
      next,
    }),
    [offsets, index, offset, next],
  );
}

/** The offsets of the spans, each once even if several findings have it. */
export function offsetsOf(
  { triage: { findings, symptoms, nearMisses }, others }: Read,
  open: number | null,
): number[] {
  const all: { evidence: readonly Span[] }[] = [...findings, ...others, ...symptoms];
  const seen = open === null ? all : all.slice(open, open + 1);
  const spans = [
    ...seen.flatMap(({ evidence }) => evidence),
    ...(seen.length === 0 ? nearMisses.map(({ span }) => span) : []),
  ];
  return [...new Set(spans.map(({ start }) => start))].sort((a, b) => a - b);
}
