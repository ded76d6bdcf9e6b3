import type { Text } from '../../../schema';
import type { Asked, Broken } from './rule';

/** Whether a list that a paste gives has none of a kind. */
export function lacksBroken(
  { lacks, zh, en }: Text & { readonly lacks: string },
  { values }: Asked,
): Broken | undefined {
  const [first] = values;
  const has = values.some(({ text }) => text.toLowerCase() === lacks);
  return first && !has ? { said: { zh, en }, by: [first] } : undefined;
}
