import type { Text } from '../../../catalog/schema';
import type { Span } from '../../../catalog/triage/result';
import type { ReadPaste } from '../../case/read-paste';

export type MarkKind = 'found' | 'secret' | 'chosen' | 'finding' | 'other' | 'near' | 'clue' | 'ruled-out';

/** A span of the paste that is highlighted, and how. Marks of one paste never overlap. */
export interface Mark extends Span {
  kind: MarkKind;
  /** Ranks of the findings, of other people's errors and of symptoms that were seen here; empty for other kinds. */
  ranks: number[];
  /** Shown on hover. */
  reason?: Text;
  /** Shown instead of the text. */
  pseudonym?: string;
}

/**
 * The marks of a paste, in order. Where two would overlap, the weightier one stays: a secret hides everything in it,
 * and a finding outweighs a clue. `chosen`: index of what is open, if anything is.
 */
export function marksOf(read: Read, chosen: number | null): Mark[] {
  const { triage } = read;
  const seen = seenMarks(read, chosen);
  // While none is chosen, the clues of all findings are shown: they tell them apart.
  const open = chosen === null ? triage.findings : triage.findings.slice(chosen, chosen + 1);
  const clues = open.flatMap((finding) => finding.clues);
  const layers: Mark[][] = [
    triage.secrets.map(({ start, end, pseudonym }) => ({ start, end, pseudonym, kind: 'secret', ranks: [] })),
    seen.filter(({ kind }) => kind === 'chosen'),
    seen.filter(({ kind }) => kind === 'finding'),
    seen.filter(({ kind }) => kind === 'other'),
    triage.nearMisses.map(({ span }) => ({ ...span, kind: 'near', ranks: [] })),
    clues.map((span) => ({ ...span, kind: 'clue', ranks: [] })),
    triage.ruledOut.map(({ span, reason }) => ({ ...span, kind: 'ruled-out', ranks: [], reason })),
  ];
  return layers.reduce<Mark[]>((above, layer) => merge(above, inOrder(layer)), []);
}

/** Longer than any paste: start and length of a span fit into one number. */
const longest = 2 ** 26;

type Read = Pick<ReadPaste, 'triage' | 'others'>;

function seenMarks({ triage: { findings, symptoms }, others }: Read, chosen: number | null): Mark[] {
  const bySpan = new Map<number, Mark>();
  const add = ({ start, end }: Span, index: number, kind: MarkKind) => {
    const key = start * longest + end - start;
    const mark = bySpan.get(key) ?? { start, end, kind, ranks: [] };
    mark.ranks.push(index + 1);
    if (index === chosen) mark.kind = kind === 'finding' ? 'chosen' : kind;
    bySpan.set(key, mark);
  };
  findings.forEach(({ evidence }, index) => {
    for (const span of evidence) add(span, index, 'finding');
  });
  others.forEach(({ evidence }, index) => {
    for (const span of evidence) add(span, findings.length + index, 'other');
  });
  symptoms.forEach(({ evidence }, index) => {
    for (const span of evidence) add(span, findings.length + others.length + index, 'finding');
  });
  // A key tells several apart; the only one needs none.
  if (findings.length + others.length + symptoms.length === 1)
    for (const mark of bySpan.values()) if (mark.kind === 'other') mark.ranks = [];
  return [...bySpan.values()];
}

function inOrder(marks: Mark[]): Mark[] {
  return marks.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Inserts `below` between the marks of `above`, without those that would overlap any of them. */
function merge(above: readonly Mark[], below: readonly Mark[]): Mark[] {
  if (below.length === 0) return [...above];
  const merged: Mark[] = [];
  let next = 0;
  for (const mark of below) {
    while (next < above.length && (above[next]?.end ?? 0) <= mark.start) merged.push(above[next++] as Mark);
    const blockedBy = above[next];
    const previous = merged.at(-1);
    if (blockedBy && blockedBy.start < mark.end) continue;
    if (previous && previous.end > mark.start) continue;
    merged.push(mark);
  }
  merged.push(...above.slice(next));
  return merged;
}

/** The marks with a place that is looked for, so that it is painted. Where another mark lies, that is painted anyway. */
export function withFound(marks: readonly Mark[], found: Span | undefined): readonly Mark[] {
  return found ? merge(marks, [{ ...found, kind: 'found', ranks: [] }]) : marks;
}
