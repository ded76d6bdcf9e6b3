import { useState } from 'react';
import type { Missing, Triage } from '../../catalog/triage/result';
import { useCatalog } from '../catalog-context';
import type { Trouble } from '../text/sentences';
import { useLanguage } from '../text/strings-context';
import type { AnswerLanguage } from './answer-edits';
import { answerOf, askingFor } from './answer-of';
import { useAnswer } from './use-answer';
import { useAsked } from './use-asked';

const nothingWritten = { zh: '', en: '' };

/** What goes back: written from the open finding and from what is asked for, in the language that was chosen for it. */
export function useDraft(triage: Triage | null, place: number | null, onTrouble: (trouble: Trouble) => void) {
  const { byId } = useCatalog();
  const windowLanguage = useLanguage();
  const [chosen, setLanguage] = useState<AnswerLanguage | null>(null);
  const language = chosen ?? windowLanguage;
  const asked = useAsked(triage);
  const situation = triage && { triage, byId, place };
  const draft = situation && answerOf(situation, asked.list);
  const answer = useAnswer(draft?.written ?? nothingWritten, language, onTrouble);
  return {
    /** Whether there is anything to answer. */
    written: draft !== null,
    answer,
    /** Whether it asks instead of answering. */
    question: draft?.question ?? false,
    language,
    setLanguage,
    asked: asked.list,
    ask: (kind: Missing['kind']) => {
      const list = asked.toggled(kind);
      if (situation)
        answer.carry(answerOf(situation, list).written, (edited, which) =>
          askingFor(edited, asked.list, list, which),
        );
      asked.set(list);
    },
  };
}
