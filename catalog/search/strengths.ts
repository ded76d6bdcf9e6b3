import type { Strengths } from './index/corpus';

/** Raises the strength of each of these entries to `worth`, where it is less. */
export function raiseEntries(strengths: Strengths, entries: readonly number[], worth: number): void {
  for (const entry of entries) strengths[entry] = Math.max(strengths[entry] ?? 0, worth);
}

/** Lowers each strength to the other one, where that is less: what answers both. */
export function keepLesser(strengths: Strengths, other: Strengths): void {
  for (let entry = 0; entry < strengths.length; entry++) {
    const least = other[entry] ?? 0;
    if (least < (strengths[entry] ?? 0)) strengths[entry] = least;
  }
}

/** Raises each strength to the other one, where that is more: what answers either. */
export function raiseAll(strengths: Strengths, to: Strengths): void {
  for (let entry = 0; entry < strengths.length; entry++) {
    const most = to[entry] ?? 0;
    if (most > (strengths[entry] ?? 0)) strengths[entry] = most;
  }
}

/** How many entries have a strength above 0. */
export function count(strengths: Strengths): number {
  let found = 0;
  for (const strength of strengths) if (strength > 0) found++;
  return found;
}
