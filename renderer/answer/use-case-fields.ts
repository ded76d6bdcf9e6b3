import { useRef } from 'react';
import type { Missing, Triage } from '../../catalog/triage/result';
import type { CaseFields, PasteAction } from '../case/paste-state';
import type { Answer, Snapshot } from './use-answer';
import type { Write } from './use-write';
import type { Writer } from './use-writer';

interface Sources {
  triage: Triage | null;
  fields: CaseFields;
  asked: readonly Missing[];
  answer: Answer;
  write: Write | null;
  writer: Writer | null;
  act: (action: PasteAction) => void;
}

/**
 * The fields of the case, and how an edited answer follows what is typed in them.
 *
 * A name is typed letter by letter. If the answer followed each letter from the one before, `L` would be replaced by
 * `Li` wherever an L is in the edited text. So the text at the beginning of the typing is remembered until the field
 * loses the focus, and every letter is applied to that.
 */
export function useCaseFields({ triage, fields, asked, answer, write, writer, act }: Sources) {
  const start = useRef<{ of: Triage | null; snapshot: Snapshot; fields: CaseFields } | null>(null);
  const begin = () => {
    // Another paste came in while the field had the focus.
    if (start.current?.of !== triage) start.current = null;
    start.current ??= { of: triage, snapshot: answer.snapshot, fields };
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
      const to = write?.(asked, { ...fields, [name]: value });
      if (writer && to) {
        const follow = writer.followingField(name, [before[name], value], snapshot.written, to);
        answer.carry(to, follow, snapshot);
      }
      act({ do: 'give', field: name, value });
    },
  };
}
