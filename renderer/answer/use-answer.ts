import { useState } from 'react';
import {
  type AnswerLanguage,
  carriedOver,
  type Edits,
  isInseparable,
  sourceOf,
  textOf,
  type Written,
  withoutEdit,
  withText,
} from './writing/answer-edits';

const unedited: Edits = {};

/** The written text and the edits of it at one moment. */
export interface Snapshot {
  edits: Edits;
  written: Written;
}

/** The text of the answer: as it was written, or as a person edited it. */
export function useAnswer(written: Written) {
  const [edits, setEdits] = useState(unedited);
  const textIn = (which: AnswerLanguage) => textOf(edits, written, which);
  const snapshot: Snapshot = { edits, written };
  return {
    textIn,
    inseparable: isInseparable(edits, written),
    isEdited: (which: AnswerLanguage) => textIn(which) !== sourceOf(written, which),
    write: (which: AnswerLanguage, text: string) => setEdits(withText(edits, written, which, text)),
    reset: (which: AnswerLanguage) => setEdits(withoutEdit(edits, which)),
    snapshot,
    /** Applies `change` to the edits, now that the text is `to`. `from`: the snapshot the change starts at, if not the present. */
    carry: (to: Written, change: (text: string, which: AnswerLanguage) => string, from = snapshot) =>
      setEdits(carriedOver(from.edits, from.written, to, change)),
  };
}

export type Answer = ReturnType<typeof useAnswer>;
