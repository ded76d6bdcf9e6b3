import type { Text } from './schema';
import type { Symptom } from './symptom-schema';

/** What to do first where an answer to the question of a symptom holds. `observed`: ids of what the paste shows. */
export function firstAdvice(
  { first, tried: instead = {} }: Pick<Symptom['answers'][number], 'first' | 'tried'>,
  observed: readonly string[],
): Text {
  return observed.flatMap((id) => instead[id] ?? [])[0] ?? first;
}
