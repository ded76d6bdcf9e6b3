import type { Text } from './schema';
import type { Symptom } from './symptom-schema';

/** What to do first where an answer to the question of a symptom holds. `tried`: ids of what was done already. */
export function firstAdvice(
  { first, tried: instead = {} }: Pick<Symptom['answers'][number], 'first' | 'tried'>,
  tried: readonly string[],
): Text {
  return tried.flatMap((id) => instead[id] ?? [])[0] ?? first;
}
