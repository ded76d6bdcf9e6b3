import { useEffect, useState } from 'react';
import { request } from '../bridge';
import type { Trouble } from '../text/sentences';
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
} from './answer-edits';

/** How long a button says that it has copied, in milliseconds. */
const copiedFor = 2000;

const unedited: Edits = {};

/** Holds what is sent back: written from the finding, the person's to edit, kept while it belongs to the same answer. */
export function useAnswer(written: Written, language: AnswerLanguage, onTrouble: (trouble: Trouble) => void) {
  const [edits, setEdits] = useState(unedited);
  const [copied, setCopied] = useState<AnswerLanguage | null>(null);

  useEffect(() => {
    if (copied === null) return undefined;
    const timer = setTimeout(() => setCopied(null), copiedFor);
    return () => clearTimeout(timer);
  }, [copied]);

  const textIn = (which: AnswerLanguage) => textOf(edits, written, which);

  return {
    textIn,
    inseparable: isInseparable(edits, written),
    isEdited: (which: AnswerLanguage) => textIn(which) !== sourceOf(written, which),
    /** What was copied a moment ago. */
    copied,
    copy: async (which = language) => {
      const text = textIn(which);
      if (text.trim() === '') return;
      const inOne = which === 'both' ? {} : { language: which };
      const answer = await request('answer.copy', { text, spared: [], ...inOne });
      if (answer.ok) setCopied(which);
      else onTrouble(answer.problem);
    },
    write: (which: AnswerLanguage, text: string) => setEdits(withText(edits, written, which, text)),
    reset: (which: AnswerLanguage) => setEdits(withoutEdit(edits, which)),
    carry: (to: Written, change: (text: string, which: AnswerLanguage) => string) =>
      setEdits(carriedOver(edits, written, to, change)),
  };
}
