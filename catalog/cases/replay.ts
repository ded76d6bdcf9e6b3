import { z } from 'zod';
import { isStated } from '../triage/neighbours/worth-reading';
import { type Triage, verdictSchema } from '../triage/result';
import type { Case } from './case';

/** What was said of a paste, as far as a change of rules or packs can change it. */
export const saidSchema = z.strictObject({
  verdict: verdictSchema,
  /** Ids of the entries that were shown, best first; where there are none, of others' codes and symptoms. */
  ids: z.array(z.string()).readonly(),
});
export type Said = z.infer<typeof saidSchema>;

/** `changed`: another answer, and nobody has said which one is right. */
export const changes = ['same', 'better', 'worse', 'changed'] as const;
export type Change = (typeof changes)[number];

/** What is looked at of a result of triage. */
interface Result extends Pick<Triage, 'verdict'> {
  readonly findings: readonly { entry: string }[];
  readonly neighbours: readonly { id: string; confidence: number }[];
  readonly symptoms: readonly { id: string }[];
}

export function saidOf({ verdict, findings, neighbours, symptoms }: Result): Said {
  const ours = findings.map(({ entry }) => entry);
  const others = [...neighbours.filter(isStated), ...symptoms].map(({ id }) => id);
  return { verdict, ids: ours.length > 0 ? ours : others };
}

/** What was said of a case when it was kept. */
export function saidOfCase({ verdict, seen }: Pick<Case, 'verdict' | 'seen'>): Said {
  const of = (kind: Case['seen'][number]['kind']) =>
    seen.filter((one) => one.kind === kind).map(({ id }) => id);
  const ours = of('entry');
  return { verdict, ids: ours.length > 0 ? ours : [...of('neighbour'), ...of('symptom')] };
}

/**
 * What is right of a case, as far as it is known: what a person chose, or what was answered and solved it. Null where it
 * is none of what there is, undefined where nobody said.
 */
export function truthOf({ chosen, outcome }: Pick<Case, 'chosen' | 'outcome'>): string | null | undefined {
  return chosen.by === 'person' || outcome === 'solved' ? chosen.id : undefined;
}

/** How what is said now relates to what was said before. */
export function comparedTo(before: Said, now: Said, truth: string | null | undefined): Change {
  if (truth !== undefined) {
    const gain = worthOf(now, truth) - worthOf(before, truth);
    if (gain !== 0) return gain > 0 ? 'better' : 'worse';
  }
  const isSame = before.verdict === now.verdict && before.ids[0] === now.ids[0];
  return isSame && sameIds(before.ids, now.ids) ? 'same' : 'changed';
}

const sameIds = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((id) => other.includes(id));

/** Right is worth most, openly unsure less, silent where there is an answer little, and surely wrong nothing. */
function worthOf({ verdict, ids }: Said, truth: string | null): number {
  const isOurs = (id: string | undefined) => id !== undefined && id === truth;
  if (truth === null) return { none: 3, ambiguous: 1, match: 0 }[verdict];
  if (isOurs(ids[0])) return verdict === 'ambiguous' ? 2.5 : 3;
  if (verdict === 'match') return 0;
  return ids.some(isOurs) ? 2 : 1;
}
