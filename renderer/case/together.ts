import { answeredTogether } from '../../catalog/answer/subjects';
import type { Entry } from '../../catalog/schema';
import type { Triage } from '../../catalog/triage/result';
import { isChosen } from './judged';
import type { Ticket } from './ticket';

/**
 * Ids of the errors that one answer is about, in the order of the findings: what a person ticked, else what is as much a
 * trouble of its own as the first. Where a person chose an entry, that alone.
 */
export function togetherIn(
  triage: Triage,
  { together }: Pick<Ticket, 'together'>,
  byId: ReadonlyMap<string, Entry>,
): readonly string[] {
  const { findings } = triage;
  if (together !== null) return findings.map(({ entry }) => entry).filter((id) => together.includes(id));
  const chosen = findings.filter(isChosen);
  if (chosen.length > 0) return chosen.map(({ entry }) => entry);
  return answeredTogether({ triage, byId: (id) => byId.get(id) }).map(({ id }) => id);
}
