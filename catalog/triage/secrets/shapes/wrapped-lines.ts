import { base64 } from '../char-sets';
import type { Runs } from '../runs';

/** Where Base64 ends that was wrapped, given the end of its first line: it goes on as long as its lines are full. */
export function endOfWrapped(runs: Runs, firstEnd: number, shortestLine: number, mostLines: number): number {
  let end = firstEnd;
  for (let line = 0; line < mostLines && runs.text.charAt(end) === '\n'; line++) {
    const next = runs.endOf(base64, end + 1);
    if (next - end <= shortestLine) break;
    end = next;
  }
  return end;
}
