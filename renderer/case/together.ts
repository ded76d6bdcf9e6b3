import { doubtsIn } from '../../catalog/answer/doubts';
import type { ReadCase } from '../../catalog/answer/paste/read-case';
import { inLetterOrder } from '../../catalog/answer/several/letter-order';
import type { Doubt } from '../../catalog/answer/subject';
import { answeredTogether } from '../../catalog/answer/subjects';
import type { Entry } from '../../catalog/schema';
import { isChosen } from './judged';
import { opensAtOnce } from './opens-at-once';
import type { ReadPaste } from './read-paste';
import type { Ticket } from './ticket';

type Read = Pick<ReadPaste, 'raw' | 'triage' | 'others'>;

/** What an answer can ask about beside what it answers. */
export function doubtsBeside(read: Read, byId: ReadonlyMap<string, Entry>): Doubt[] {
  return opensAtOnce(read) ? doubtsIn({ ...read, byId: (id) => byId.get(id) }) : [];
}

/**
 * Ids of the errors that one answer is about, in the order of the letter: what a person ticked, else what is as much a
 * trouble of its own as the first, and the first of those that exclude one another where it asks which it is. Where a
 * person chose an entry, that alone.
 */
export function togetherIn(
  read: Read,
  { together }: Pick<Ticket, 'together'>,
  byId: ReadonlyMap<string, Entry>,
): readonly string[] {
  const { findings } = read.triage;
  if (together !== null) {
    const ticked = findings.filter(({ entry }) => together.includes(entry));
    return inLetterOrder(
      ticked.map(({ entry: id }) => ({ id })),
      read.triage,
    ).map(({ id }) => id);
  }
  const chosen = findings.filter(isChosen);
  if (chosen.length > 0) return chosen.map(({ entry }) => entry);
  const of: ReadCase = { ...read, byId: (id) => byId.get(id) };
  const asked = doubtsBeside(read, byId).map(({ candidates: [entry] }) => entry);
  return [...answeredTogether(of), ...asked].map(({ id }) => id);
}
