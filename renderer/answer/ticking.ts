import type { Subject } from '../../catalog/answer/subject';
import type { Missing } from '../../catalog/triage/result';
import type { DayAction } from '../case/day';
import { type Ticket, toggled } from '../case/ticket';
import type { Answer } from './use-answer';
import type { Write } from './use-write';
import type { Writer } from './use-writer';
import { sourceOf } from './writing/answer-edits';

interface Sources {
  ticket: Ticket;
  asked: readonly Missing[];
  answer: Answer;
  write: Write | null;
  writer: Writer | null;
  subjectAfter: (tried: readonly string[]) => Subject | null;
  act: (action: DayAction) => void;
}

/**
 * The function that notes a step as tried, or takes that back. A step that was tried leaves the letter, and an edited
 * letter follows.
 */
export function tickWith({ ticket, asked, answer, write, writer, subjectAfter, act }: Sources) {
  return (step: string) => {
    const ticked = toggled(ticket.ticked, step);
    const about = subjectAfter(ticked);
    const { written } = answer.snapshot;
    const to = write && about ? write(asked, ticket.fields, about) : written;
    const follow: Parameters<typeof answer.carried>[1] = (text, which) =>
      writer?.patched(text, sourceOf(written, which), sourceOf(to, which), (line) => line) ?? text;
    act({ do: 'note', id: ticket.id, as: 'tick', change: { ticked, edits: answer.carried(to, follow) } });
  };
}
