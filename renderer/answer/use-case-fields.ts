import { useRef } from 'react';
import type { Missing } from '../../catalog/triage/result';
import type { DayAction } from '../case/day';
import type { CaseFields, Ticket } from '../case/ticket';
import type { Answer, Snapshot } from './use-answer';
import type { Write } from './use-write';
import type { Writer } from './use-writer';

interface Sources {
  ticket: Ticket;
  asked: readonly Missing[];
  answer: Answer;
  write: Write | null;
  writer: Writer | null;
  act: (action: DayAction) => void;
}

/**
 * The fields of the case, and how an edited answer follows what is typed in them.
 *
 * A name is typed letter by letter. If the answer followed each letter from the one before, `L` would be replaced by
 * `Li` wherever an L is in the edited text. So the text at the beginning of the typing is remembered until the field
 * loses the focus, and every letter is applied to that.
 */
export function useCaseFields({ ticket, asked, answer, write, writer, act }: Sources) {
  const { id, fields } = ticket;
  const start = useRef<{ of: number; snapshot: Snapshot; fields: CaseFields } | null>(null);
  const begin = () => {
    // Another paste came in while the field had the focus.
    if (start.current?.of !== id) start.current = null;
    start.current ??= { of: id, snapshot: answer.snapshot, fields };
    return start.current;
  };
  return {
    fields,
    /** Called when a field gets the focus. */
    begin,
    /** Called when a field loses the focus. */
    end() {
      start.current = null;
    },
    give(name: keyof CaseFields, value: string) {
      const { snapshot, fields: before } = begin();
      const now = { ...fields, [name]: value };
      const to = write?.(asked, now);
      const edits =
        writer && to
          ? answer.carried(
              to,
              writer.followingField(name, [before[name], value], snapshot.written, to),
              snapshot,
            )
          : ticket.edits;
      act({ do: 'note', id, as: name, change: { fields: now, edits } });
    },
  };
}
