import { useEffect } from 'react';
import type { DayAction } from '../case/day';
import type { AnswerLanguage, Edit, Edits, Ticket } from '../case/ticket';
import {
  adopted,
  carriedOver,
  isInseparable,
  isShown,
  sourceOf,
  textOf,
  type Written,
  withoutEdit,
  withText,
} from './writing/answer-edits';

/** The written text and the edits of it at one moment. */
export interface Snapshot {
  edits: Edits;
  written: Written;
}

/** The text of the answer: as it was written, or as a person edited it. */
export function useAnswer(
  { id, edits }: Ticket,
  { written, ready }: { written: Written; ready: boolean },
  act: (action: DayAction) => void,
) {
  useEffect(() => {
    const own = ready ? adopted(edits, written) : undefined;
    if (own) act({ do: 'note', id, as: null, change: { edits: own } });
  }, [id, edits, written, ready, act]);
  const textIn = (which: AnswerLanguage) => textOf(edits, written, which);
  const snapshot: Snapshot = { edits, written };
  return {
    textIn,
    /** As it was written, without any edit. */
    sourceIn: (which: AnswerLanguage) => sourceOf(written, which),
    inseparable: isInseparable(edits, written),
    isEdited: (which: AnswerLanguage) => textIn(which) !== sourceOf(written, which),
    write: (which: AnswerLanguage, text: string) =>
      act({ do: 'note', id, as: 'write', change: { edits: withText(edits, written, which, text) } }),
    reset: (which: AnswerLanguage) =>
      act({ do: 'note', id, as: 'reset', change: { edits: withoutEdit(edits, which) } }),
    /** Whether one of the edits is of the text as it is written now; null until it is written. */
    isShown: ready
      ? (edit: Edit) =>
          (['zh', 'en', 'both'] as const).some(
            (which) => edits[which] === edit && isShown(edit, written, which),
          )
      : null,
    snapshot,
    /** The edits, each changed by `change`, for the text `to`. `from`: the snapshot it starts at, if not the present. */
    carried: (to: Written, change: (text: string, which: AnswerLanguage) => string, from = snapshot): Edits =>
      carriedOver(from.edits, from.written, to, change),
  };
}

export type Answer = ReturnType<typeof useAnswer>;
