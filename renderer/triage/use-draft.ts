import { useMemo, useState } from 'react';
import type { Missing, Triage } from '../../catalog/triage/result';
import { useCatalog } from '../catalog-context';
import type { Trouble } from '../text/sentences';
import { useLanguage } from '../text/strings-context';
import type { AnswerLanguage } from './answer-edits';
import { askingFor } from './asking-for';
import { useAnswer } from './use-answer';
import { useAnswerWriter } from './use-answer-writer';
import { useAsked } from './use-asked';

const nothingWritten = { zh: '', en: '' };

/** What goes back: written from the open finding and from what is asked for, in the language that was chosen for it. */
export function useDraft(triage: Triage | null, place: number | null, onTrouble: (trouble: Trouble) => void) {
  const { byId } = useCatalog();
  const windowLanguage = useLanguage();
  const [chosen, setLanguage] = useState<AnswerLanguage | null>(null);
  const language = chosen ?? windowLanguage;
  const asked = useAsked(triage);
  const answerOf = useAnswerWriter(triage !== null);
  const write = useMemo(
    () => triage && answerOf && ((list: readonly Missing[]) => answerOf({ triage, byId, place }, list)),
    [triage, byId, place, answerOf],
  );
  const { list } = asked;
  const draft = useMemo(() => write?.(list), [write, list]);
  const answer = useAnswer(draft?.written ?? nothingWritten, language, onTrouble);
  return {
    /** Whether there is anything to answer. Its pane takes its room before the writer is there. */
    written: triage !== null,
    answer,
    /** Whether it asks instead of answering. */
    question: draft?.question ?? place === null,
    language,
    setLanguage,
    asked: list,
    ask: (kind: Missing['kind']) => {
      const toggled = asked.toggled(kind);
      if (write)
        answer.carry(write(toggled).written, (edited, which) => askingFor(edited, list, toggled, which));
      asked.set(toggled);
    },
  };
}
