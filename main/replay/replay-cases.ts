import { comparedTo, type Said, saidOf } from '../../catalog/cases/replay';
import type { Triage } from '../../catalog/triage/result';
import type { Replayable } from '../cases/store/replayable';
import type { Compared } from './replayer';

type Result = Pick<Triage, 'verdict' | 'findings' | 'neighbours' | 'symptoms'>;

/** Reads cases anew and compares what is said of each. */
export function replayCases(
  cases: readonly Replayable[],
  triage: (text: string) => Result,
  onProgress: (share: number) => void,
): Compared[] {
  return cases.map(({ id, name, text, before, truth }, at) => {
    const now: Said = saidOf(triage(text));
    onProgress((at + 1) / cases.length);
    return { id, name, before, now, is: comparedTo(before, now, truth) };
  });
}
