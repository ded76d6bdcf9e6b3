import { useEffect, useReducer, useRef, useState } from 'react';
import type { Missing } from '../../catalog/triage/result';
import { useCatalog } from '../catalog-context';
import type { Trouble } from '../text/sentences';
import { useLanguage } from '../text/strings-context';
import { answerOf, askingFor } from './answer-of';
import { type AnswerLanguage, AnswerPane, useAnswer } from './answer-pane';
import { PasteSide } from './paste-side';
import { noPaste, pasteAfter } from './paste-state';
import { ResultPane } from './result-pane';
import type { SheetHandle } from './sheet';
import styles from './triage-place.module.css';
import { useAsked } from './use-asked';
import { useChoice } from './use-choice';
import { useKeys } from './use-keys';
import { usePage } from './use-page';
import { usePasteInput } from './use-paste-input';
import { useTriage } from './use-triage';
import { useTriageKeys } from './use-triage-keys';

/** While someone types, the text is read when they pause for so long (milliseconds). */
const typingPause = 150;

/** Triage: the paste at the left, what it means and the answer at the right. */
export function TriagePlace({
  active,
  onTrouble,
  onArrival,
}: {
  active: boolean;
  onTrouble: (trouble: Trouble) => void;
  /** Told when a paste comes in, from wherever in the window. */
  onArrival: () => void;
}) {
  const [paste, act] = useReducer(pasteAfter, noPaste);
  const catalog = useCatalog();
  const { reading, read, stop, forget } = useTriage(catalog);
  const { take, open } = usePasteInput(act, onTrouble, onArrival);
  const [answerLanguage, setAnswerLanguage] = useState<AnswerLanguage | null>(null);
  const windowLanguage = useLanguage();
  const sheet = useRef<SheetHandle>(null);
  const place = useFromTop(paste.writing ? null : paste.text);

  useEffect(() => {
    if (paste.text.trim() === '') {
      forget();
      return undefined;
    }
    const timer = setTimeout(() => void read(paste.text), paste.writing ? typingPause : 0);
    return () => clearTimeout(timer);
  }, [paste.text, paste.writing, read, forget]);

  const triage = reading.state === 'read' ? reading.triage : null;
  const ofThisText = reading.state === 'read' && reading.raw === paste.text ? triage : null;
  const choice = useChoice(triage);
  const page = usePage(paste.text, ofThisText, choice.place);

  const language = answerLanguage ?? windowLanguage;
  const asked = useAsked(triage);
  const situation = triage && { triage, byId: catalog.byId, place: choice.place, language };
  const written = situation && answerOf(situation, asked.list);
  const answer = useAnswer(written?.text ?? '', onTrouble);
  const question = written?.question ?? false;

  const ask = (kind: Missing['kind']) => {
    const list = asked.toggled(kind);
    if (situation)
      answer.carry(answerOf(situation, list).text, (edited) => askingFor(edited, asked.list, list, language));
    asked.set(list);
  };

  const reveal = (offset: number) => sheet.current?.reveal(offset);
  useKeys(active, useTriageKeys({ paste, reading, choice, answer, question, act, stop, open, reveal }));

  return (
    <div ref={place} className={styles['triage']}>
      <PasteSide
        sheet={sheet}
        paste={paste}
        page={page}
        triage={ofThisText}
        act={act}
        onOpen={open}
        onChoose={(rank) => choice.choose(rank - 1)}
        asked={asked.list}
        onAsk={ask}
      />
      <section className={`${styles['side']} ${styles['answer']}`}>
        <ResultPane reading={reading} choice={choice} onStop={stop} onTry={(text) => take(text, null)} />
        {written && (
          <div className={styles['zone']}>
            <AnswerPane
              answer={answer}
              question={question}
              language={language}
              onLanguage={setAnswerLanguage}
            />
          </div>
        )}
      </section>
    </div>
  );
}

/** What scrolls as a whole where the window is small: another paste is shown from its top. */
function useFromTop(paste: string | null) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (paste !== null) place.current?.scrollTo({ top: 0 });
  }, [paste]);
  return place;
}
