import type { Strengths } from './corpus';

/** Each of these entries is at least so strong. */
export function raiseEntries(strengths: Strengths, entries: readonly number[], worth: number): void {
  for (const entry of entries) strengths[entry] = Math.max(strengths[entry] ?? 0, worth);
}

/** Each strength as it was, or as another answer has it where that is less. */
export function keepLesser(strengths: Strengths, other: Strengths): void {
  for (let entry = 0; entry < strengths.length; entry++) {
    const least = other[entry] ?? 0;
    if (least < (strengths[entry] ?? 0)) strengths[entry] = least;
  }
}

/** Each strength as it was, or as another answer has it where that is more. */
export function raiseAll(strengths: Strengths, to: Strengths): void {
  for (let entry = 0; entry < strengths.length; entry++) {
    const most = to[entry] ?? 0;
    if (most > (strengths[entry] ?? 0)) strengths[entry] = most;
  }
}

/** How many entries have a strength. */
export function count(strengths: Strengths): number {
  let found = 0;
  for (const strength of strengths) if (strength > 0) found++;
  return found;
}
