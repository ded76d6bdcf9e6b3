import type { Missing } from '../../catalog/triage/result';
import type { DayAction } from '../case/day';
import type { ReadPaste } from '../case/read-paste';
import { type Ticket, toggled } from '../case/ticket';
import { useMemoOf } from '../timing/use-memo-of';
import type { Answer } from './use-answer';
import type { Write } from './use-write';
import { askingFor } from './writing/asking-for';

const none: readonly Missing[] = [];

/** Which of the missing things the answer asks for, in the order in which they are shown. */
export function useAsked(read: ReadPaste | null, { asked }: Ticket): readonly Missing[] {
  const missing = read?.triage.missing ?? none;
  return useMemoOf(read, () => missing.filter(({ kind }) => asked.includes(kind)), [asked]);
}

interface Sources {
  read: ReadPaste | null;
  ticket: Ticket;
  answer: Answer;
  write: Write | null;
  asked: readonly Missing[];
  act: (action: DayAction) => void;
}

/** The function that asks for one of them, or asks for it no more, and makes an edited answer follow. */
export function askWith({ read, ticket, answer, write, asked, act }: Sources) {
  return (kind: Missing['kind']) => {
    const kinds = toggled(ticket.asked, kind);
    const next = (read?.triage.missing ?? none).filter((one) => kinds.includes(one.kind));
    const edits = write
      ? answer.carried(write(next, ticket.fields), (edited, which) => askingFor(edited, asked, next, which))
      : ticket.edits;
    act({ do: 'note', id: ticket.id, as: 'ask', change: { asked: kinds, edits } });
  };
}
