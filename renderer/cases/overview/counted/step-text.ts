import { textOfStep } from '../../../../catalog/cases/kept-step';
import type { Text } from '../../../../catalog/schema';

/** The words of a step as a case keeps it. */
export function stepText(kept: string, prose: (text: Text) => string): string {
  const text = textOfStep(kept);
  return text ? prose(text) : kept;
}
