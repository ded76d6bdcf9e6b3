import type { Text } from './schema';
import type { Symptom } from './symptom-schema';

/**
 * What to do first where an answer to the question of a symptom holds: the sentence that leaves out the most of what was
 * done already or means nothing. `observed`: ids of what the paste shows.
 */
export function firstAdvice(
  { first, tried: instead = {} }: Pick<Symptom['answers'][number], 'first' | 'tried'>,
  observed: readonly string[],
): Text {
  const fitting = Object.entries(instead)
    .map(([ids, text]) => ({ ids: idsOf(ids), text }))
    .filter(({ ids }) => ids.every((id) => observed.includes(id)))
    .sort((one, other) => other.ids.length - one.ids.length);
  return fitting[0]?.text ?? first;
}

/** The ids in a key of `tried`. */
export const idsOf = (key: string): string[] => key.split('+');
