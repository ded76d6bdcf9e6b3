import { useEffect, useMemo, useReducer, useRef } from 'react';
import type { AnswerSettings } from '../../bridge/contract/templates';
import { AnswerPane, NoAnswer } from '../answer/answer-pane';
import { useDraft } from '../answer/use-draft';
import { noPaste, type Paste, type PasteAction, pasteAfter } from '../case/paste-state';
import { useRoom } from '../design/use-room';
import { OwnWindowContext, useOwnWindow } from '../entry/own-window';
import { type Ticks, TicksContext } from '../entry/ticks';
import { useCatalog } from '../state/catalog-context';
import { useWatch } from '../state/watch-context';
import type { RaiseTrouble } from '../text/raise-trouble';
import { useStrings } from '../text/strings-context';
import { ClipboardQuestion } from '../watch/clipboard-question';
import { useHeldCopy } from '../watch/use-held-copy';
import { usePasteInput } from './paste/use-paste-input';
import { PasteSide } from './paste-side';
import { useChoice } from './reading/use-choice';
import { useEvidence } from './reading/use-evidence';
import { useTriage } from './reading/use-triage';
import { ResultPane } from './result/result-pane';
import { fewLines, roomyContext } from './sheet/folds';
import type { SheetHandle } from './sheet/sheet';
import { usePage } from './sheet/use-page';
import styles from './triage-place.module.css';
import { useKeptFocus } from './use-kept-focus';
import { useTriageCommands } from './use-triage-commands';

/** While someone types, the text is read when they pause for so long (milliseconds). */
const typingPause = 150;

/** Triage: the paste at the left, what it means and the answer at the right. */
export function TriagePlace({
  active,
  answers,
  onAnswers,
  onTrouble,
  onArrival,
}: {
  active: boolean;
  /** How answers are written. */
  answers: AnswerSettings;
  onAnswers: (settings: AnswerSettings) => void;
  onTrouble: RaiseTrouble;
  /** Told when a paste comes in, from wherever in the window. */
  onArrival: () => void;
}) {
  const strings = useStrings().result;
  const [paste, act] = useReducer(pasteAfter, noPaste);
  const { reading, read, stop } = useReading(paste);
  const input = usePasteInput(act, onTrouble, onArrival);
  const typing = paste.writing && paste.text.trim() !== '';
  const copy = useHeldCopy(typing, (text) => input.take(text, null), onArrival);
  const { settings: watch } = useWatch();
  const asks = reading.state === 'idle' && !watch.asked;
  const sheet = useRef<SheetHandle>(null);
  const place = useFromTop(paste.writing ? null : paste.text);
  const wide = useRoom() === 'wide';

  const done = reading.state === 'read' ? reading : null;
  const triage = done?.triage ?? null;
  const ofThisText = done?.raw === paste.text ? triage : null;
  const choice = useChoice(triage);
  const page = usePage(paste.text, ofThisText, choice.place, wide ? roomyContext : fewLines);
  const wished = { settings: answers, onSettings: onAnswers };
  const draft = useDraft({ read: done, place: choice.place, paste, act, ...wished, onTrouble });
  const ticks = useTicked(paste, act);
  const evidence = useEvidence(ofThisText, choice.place, (offset) => sheet.current?.reveal(offset));
  const ownWindow = useOwnWindow(onTrouble);
  useTriageCommands({ active, paste, reading, choice, draft, evidence, act, stop, input, ownWindow });
  const result = useKeptFocus(active, reading, choice.place, paste.writing);

  return (
    <div ref={place} className={styles['triage']}>
      <PasteSide
        sheet={sheet}
        paste={paste}
        page={page}
        triage={ofThisText}
        evidence={evidence}
        act={act}
        onOpen={input.open}
        onChoose={(rank) => choice.choose(rank - 1)}
        asked={draft.asked}
        onAsk={draft.ask}
        copy={copy}
      />
      <section
        ref={result}
        className={`${styles['side']} ${styles['result']} ${draft.written || asks ? styles['answered'] : ''}`}
        aria-label={strings.label}
        tabIndex={-1}
      >
        <OwnWindowContext value={ownWindow}>
          <TicksContext value={ticks}>
            <ResultPane
              reading={reading}
              choice={choice}
              onStop={stop}
              onRetry={() => void read(paste.text)}
              onTry={(text) => input.take(text, null)}
            />
          </TicksContext>
        </OwnWindowContext>
      </section>
      {draft.written ? (
        <AnswerPane draft={draft} wide={wide} />
      ) : asks ? (
        <ClipboardQuestion />
      ) : (
        wide && <NoAnswer />
      )}
    </div>
  );
}

function useTicked({ ticked }: Paste, act: (action: PasteAction) => void): Ticks {
  return useMemo(() => ({ ticked, toggle: (step) => act({ do: 'tick', step }) }), [ticked, act]);
}

/** What scrolls as a whole where the window is small: another paste is shown from its top. */
function useFromTop(paste: string | null) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (paste !== null) place.current?.scrollTo({ top: 0 });
  }, [paste]);
  return place;
}

/** Reads the paste as it comes, and again whenever it changes. */
function useReading({ text, writing }: Paste) {
  const { reading, read, stop, forget } = useTriage(useCatalog());
  useEffect(() => {
    if (text.trim() === '') {
      forget();
      return undefined;
    }
    const timer = setTimeout(() => void read(text), writing ? typingPause : 0);
    return () => clearTimeout(timer);
  }, [text, writing, read, forget]);
  return { reading, read, stop };
}
