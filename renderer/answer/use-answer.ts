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

/** What was written at some moment, and what a person had made of it. */
export interface Snapshot {
  edits: Edits;
  written: Written;
}

/** Holds what is sent back: written from the finding, the person's to edit, kept while it belongs to the same answer. */
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
    stand: snapshot,
    /** `from`: where the change began, if not now. */
    carry: (to: Written, change: (text: string, which: AnswerLanguage) => string, from = snapshot) =>
      setEdits(carriedOver(from.edits, from.written, to, change)),
  };
}
