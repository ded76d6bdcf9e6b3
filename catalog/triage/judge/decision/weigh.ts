import type { Entry } from '../../../schema';
import type { Reason, Span } from '../../result';
import { type Candidate, oddsOf } from '../clue/candidate';
import { nameDisagrees } from '../clue/pair-clues';
import type { Repeats } from '../clue/repeats';
import { sharedWith } from './rivals';

/** Everything that speaks for one entry in a paste. Spans are those of the view. */
export interface Weighed {
  readonly entry: Entry;
  /** That of the best candidate, plus what other kinds of evidence add. Unit: about log odds, see docs/triage.md. */
  readonly score: number;
  /** 0 to 1: how likely this entry is meant. Rivals divide the likelihood of their span between them. */
  readonly confidence: number;
  /** 0 to 1: how likely the span would mean this entry if it had no rivals; never less than `confidence`. */
  readonly likelihood: number;
  readonly best: Candidate;
  /** Where the entry is seen, by ascending start, each span once. */
  readonly spans: readonly Span[];
  /** How often it is seen. More than there are spans where repeats were only counted. */
  readonly count: number;
  readonly candidates: readonly Candidate[];
  /** Other entries that the best candidate's span may mean just as well. */
  readonly rivals: readonly Entry[];
}

/** Two candidates of one group whose scores lie this close cannot be told apart: they are rivals. */
export const tie = 1.2;
/** A candidate whose score lies this far below the best of its group is dropped. */
const hopeless = 2.2;
/** What each further kind of evidence (number, name, literal, symptom) adds to the score, and the most it adds. */
const corroboration = 0.35;
const mostCorroboration = 0.7;

/**
 * Brings the candidates of the whole paste together: one result an entry, by descending confidence. `repeats` are the
 * mentions that were only counted, by group.
 *
 * `报 1003 错误` gives one group with two candidates of different SDKs, of scores 1.00 and 0.90. Neither is hopeless,
 * so both stay. They tie, so each is the other's rival: their likelihoods are 0.47 and 0.44, their confidences only
 * 0.33 and 0.30.
 */
export function weigh(
  candidates: readonly Candidate[],
  repeats: ReadonlyMap<string, readonly Repeats[]>,
): Weighed[] {
  const groups = groupBy(candidates, ({ group }) => group);
  const alive = survivors(candidates, groups);
  const weighed: Weighed[] = [];
  for (const ofEntry of groupBy(alive, ({ entry }) => entry.id).values()) {
    const [best] = [...ofEntry].sort((a, b) => b.score - a.score || a.span.start - b.span.start);
    if (!best) continue;
    const isDisputed = ofEntry.some(({ clues }) => clues.includes(nameDisagrees));
    const kinds = isDisputed
      ? 1
      : new Set(ofEntry.filter(({ score }) => score > 0).map(({ via }) => via)).size;
    const score = best.score + Math.min(mostCorroboration, Math.max(0, kinds - 1) * corroboration);
    const rivals = (groups.get(best.group) ?? []).filter(
      (other) => other.entry !== best.entry && other.score >= best.score - tie,
    );
    const shares = sharesOf(score, rivals);
    weighed.push({
      entry: best.entry,
      score,
      ...shares,
      best,
      ...spansOf(ofEntry, repeats),
      candidates: ofEntry,
      rivals: rivals.map(({ entry }) => entry),
    });
  }
  return weighed.sort(
    (a, b) => b.confidence - a.confidence || b.score - a.score || a.best.span.start - b.best.span.start,
  );
}

/**
 * Candidates that are worth a result. A text that several entries emit is decided by a name or a number: where one of
 * these entries is named elsewhere in the paste, the others are dropped.
 */
function survivors(
  candidates: readonly Candidate[],
  groups: ReadonlyMap<string, readonly Candidate[]>,
): Candidate[] {
  const named = new Set(candidates.filter(isFirm).map(({ entry }) => entry));
  return candidates.filter((one) => {
    const group = groups.get(one.group) ?? [];
    if (one.via === 'literal' && !named.has(one.entry) && group.some(({ entry }) => named.has(entry)))
      return false;
    return one.score >= bestOf(group) - hopeless;
  });
}

function isFirm({ via, score }: Candidate): boolean {
  return (via === 'name' || via === 'number') && score >= 2;
}

function bestOf(group: readonly Candidate[]): number {
  return group.reduce((most, { score }) => Math.max(most, score), Number.NEGATIVE_INFINITY);
}

/**
 * The meanings of a span and the answer that it is no code of ours share one probability, by their odds. The
 * likelihood is what the meaning would have without the others.
 */
function sharesOf(score: number, rivals: readonly Candidate[]): { confidence: number; likelihood: number } {
  const own = oddsOf(score);
  const all = rivals.reduce((sum, rival) => sum + oddsOf(rival.score), own);
  return { confidence: own / (all + 1), likelihood: own / (own + 1) };
}

function spansOf(
  candidates: readonly Candidate[],
  repeats: ReadonlyMap<string, readonly Repeats[]>,
): { spans: Span[]; count: number } {
  const all: Span[] = [];
  let unlisted = 0;
  for (const { span, group } of candidates) {
    all.push({ start: span.start, end: span.end });
    for (const more of repeats.get(group) ?? []) {
      for (const repeat of more.spans) all.push(repeat);
      unlisted += more.count - more.spans.length;
    }
  }
  all.sort((a, b) => a.start - b.start);
  // Of several at one place the last.
  const spans = all.filter(({ start }, at) => start !== all[at + 1]?.start);
  return { spans, count: spans.length + unlisted };
}

function groupBy<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

const mostReasons = 8;

/**
 * The sentences that the reader is shown for a finding: first what speaks for it, then what speaks against it, each
 * by weight and each sentence once; then how often it occurs and what else it may be.
 */
export function reasonsOf({ candidates, count, rivals }: Weighed): Reason[] {
  const clues = candidates.flatMap((one) => one.clues).filter(({ reason }) => reason !== undefined);
  clues.sort(
    (a, b) => Number(b.weight > 0) - Number(a.weight > 0) || Math.abs(b.weight) - Math.abs(a.weight),
  );
  const bySentence = new Map<string, Reason>();
  for (const { id, reason } of clues)
    if (reason && bySentence.size < mostReasons) bySentence.set(reason.en, { id, ...reason });
  const reasons = [...bySentence.values()];
  if (count > 1) reasons.push(seenTimes(count));
  if (rivals.length > 0) reasons.push(sharedWith(rivals));
  return reasons;
}

function seenTimes(count: number): Reason {
  return { id: 'repeated', zh: `共出现 ${count} 次。`, en: `Found ${count} times.` };
}
