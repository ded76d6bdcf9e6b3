import { textOfStep } from '../../catalog/cases/kept-step';
import type { SeenCase } from '../../catalog/cases/seen';
import type { Text } from '../../catalog/schema';

/**
 * The step that helped in the newest case that was solved and says which; `something` where those that were solved do
 * not say, and null where none was. What is only like the paste says nothing where others are the same.
 */
export function whatSolved(cases: readonly SeenCase[]): Text | 'something' | null {
  const isSame = cases.some(({ tier }) => tier === 'same');
  const solved = cases
    .filter(({ tier, outcome }) => outcome === 'solved' && (tier === 'same') === isSame)
    .toSorted((one, other) => other.kept - one.kept);
  const [step] = solved.flatMap(({ helped }) => helped.flatMap((kept) => textOfStep(kept) ?? []));
  return step ?? (solved.length > 0 ? 'something' : null);
}
