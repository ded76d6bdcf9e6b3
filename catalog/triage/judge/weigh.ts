import type { Entry } from '../../schema';
import type { Reason, Span } from '../result';
import { type Candidate, confidenceOf } from './candidate';
import type { Repeats } from './repeats';
import { sharedWith } from './rivals';

/** Everything that speaks for one entry, from all its places. */
export interface Weighed {
  readonly entry: Entry;
  readonly score: number;
  /** Of this entry alone; entries that share a place share its likelihood. */
  readonly confidence: number;
  /** That the place means this entry or one of its rivals. */
  readonly likelihood: number;
  readonly best: Candidate;
  readonly places: readonly Span[];
  /** How often it occurs; more than there are places where it occurs very often. */
  readonly count: number;
  readonly candidates: readonly Candidate[];
  /** Other entries that the best place may mean just as well. */
  readonly rivals: readonly Entry[];
}

/** Two meanings of one place this close cannot be told apart. */
const closeness = 1.2;
/** A meaning this far behind another of the same place is dropped. */
const hopeless = 2.2;
/** What further places in other ways add. */
const corroboration = 0.35;
const mostCorroboration = 0.7;

/** Brings the candidates of all places together, one result an entry, best first. */
export function weigh(
  candidates: readonly Candidate[],
  repeats: ReadonlyMap<string, readonly Repeats[]>,
): Weighed[] {
  const groups = groupBy(candidates, ({ group }) => group);
  const named = new Set(candidates.filter(isFirm).map(({ entry }) => entry));
  const alive = candidates.filter((one) => {
    const group = groups.get(one.group) ?? [];
    if (one.via === 'literal' && !named.has(one.entry) && group.some(({ entry }) => named.has(entry)))
      return false;
    return one.score >= bestOf(group) - hopeless;
  });
  const byEntry = groupBy(alive, ({ entry }) => entry.id);
  const weighed: Weighed[] = [];
  for (const own of byEntry.values()) {
    const [best] = [...own].sort((a, b) => b.score - a.score || a.span.start - b.span.start);
    if (!best) continue;
    const kinds = new Set(own.filter(({ score }) => score > 0).map(({ via }) => via)).size;
    const score = best.score + Math.min(mostCorroboration, Math.max(0, kinds - 1) * corroboration);
    const rivals = (groups.get(best.group) ?? []).filter(
      (other) => other.entry !== best.entry && other.score >= best.score - closeness,
    );
    const stronger = rivals.reduce((sum, rival) => sum + Math.exp(rival.score - best.score), 1);
    weighed.push({
      entry: best.entry,
      score,
      likelihood: confidenceOf(score),
      confidence: confidenceOf(score) / (rivals.length > 0 ? Math.max(1, stronger * 0.9) : 1),
      best,
      ...placesOf(own, repeats),
      candidates: own,
      rivals: rivals.map(({ entry }) => entry),
    });
  }
  return weighed.sort(
    (a, b) => b.confidence - a.confidence || b.score - a.score || a.best.span.start - b.best.span.start,
  );
}

/** A name or a number decides between entries that emit the same text. */
function isFirm({ via, score }: Candidate): boolean {
  return (via === 'name' || via === 'number') && score >= 2;
}

function bestOf(group: readonly Candidate[]): number {
  return group.reduce((most, { score }) => Math.max(most, score), Number.NEGATIVE_INFINITY);
}

function placesOf(
  own: readonly Candidate[],
  repeats: ReadonlyMap<string, readonly Repeats[]>,
): { places: Span[]; count: number } {
  const places = new Map<number, Span>();
  let unlisted = 0;
  for (const { span, group } of own) {
    places.set(span.start, { start: span.start, end: span.end });
    for (const more of repeats.get(group) ?? []) {
      for (const place of more.places) places.set(place.start, place);
      unlisted += more.count - more.places.length;
    }
  }
  const list = [...places.values()].sort((a, b) => a.start - b.start);
  return { places: list, count: list.length + unlisted };
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

/** What the reader is told of a finding, by weight; corrections come with what speaks for it. */
export function reasonsOf({ candidates, count, rivals }: Weighed): Reason[] {
  const clues = candidates.flatMap(({ clues: own }) => own).filter(({ reason }) => reason !== undefined);
  clues.sort(
    (a, b) => Number(b.weight > 0) - Number(a.weight > 0) || Math.abs(b.weight) - Math.abs(a.weight),
  );
  const said = new Map<string, Reason>();
  for (const { id, reason } of clues) if (reason && said.size < 8) said.set(reason.en, { id, ...reason });
  const reasons = [...said.values()];
  if (count > 1) reasons.push(seenTimes(count));
  if (rivals.length > 0) reasons.push(sharedWith(rivals));
  return reasons;
}

function seenTimes(count: number): Reason {
  return { id: 'repeated', zh: `共出现 ${count} 次。`, en: `It occurs ${count} times.` };
}
