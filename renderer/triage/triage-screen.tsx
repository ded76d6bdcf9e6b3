import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { Missing } from '../../catalog/triage/result';
import type { Paste, PasteAction } from '../case/paste-state';
import { useRoom } from '../design/use-room';
import { OwnWindowContext, useOwnWindow } from '../entry/own-window';
import { type Ticks, TicksContext } from '../entry/ticks';
import type { Offer } from '../keys/offers';
import type { RaiseTrouble } from '../text/raise-trouble';
import { useStrings } from '../text/strings-context';
import { PasteSide } from './paste-side';
import { useEvidence } from './reading/use-evidence';
import { ResultPane } from './result/result-pane';
import { fewLines, roomyContext } from './sheet/folds';
import type { SheetHandle } from './sheet/sheet';
import { usePage } from './sheet/use-page';
import styles from './triage-screen.module.css';
import { useKeptFocus } from './use-kept-focus';
import { useTriageCommands } from './use-triage-commands';
import type { TriageState } from './use-triage-state';

/** What Triage needs of the answer, which it does not know. */
export interface AnswerSide {
  /** What stands in its column, or under the result. */
  pane: ReactNode;
  /** Whether that takes its room from the result. */
  takesRoom: boolean;
  /** What the answer asks for. */
  asked: readonly Missing[];
  onAsk: (kind: Missing['kind']) => void;
  /** What can be done with it at this moment. */
  offers: readonly Offer[];
}

/** Triage: the paste at the left, what it means and the answer at the right. */
export function TriageScreen({
  active,
  state,
  answer,
  pendingCopy,
  onTrouble,
}: {
  active: boolean;
  state: TriageState;
  answer: AnswerSide;
  /** Stands under a text that someone types: what was copied, held back meanwhile. */
  pendingCopy: ReactNode;
  onTrouble: RaiseTrouble;
}) {
  const strings = useStrings().result;
  const { paste, act, reading, read, stop, input, done, choice } = state;
  const sheet = useRef<SheetHandle>(null);
  const scroller = useFromTop(paste.writing ? null : paste.text);
  const wide = useRoom() === 'wide';

  const ofThisText = done?.raw === paste.text ? done.triage : null;
  const page = usePage(paste.text, ofThisText, choice.place, wide ? roomyContext : fewLines);
  const ticks = useTicked(paste, act);
  const evidence = useEvidence(ofThisText, choice.place, (offset) => sheet.current?.reveal(offset));
  const ownWindow = useOwnWindow(onTrouble);
  useTriageCommands({ active, ...state, answer: answer.offers, evidence, ownWindow });
  const result = useKeptFocus(active, reading, choice.place, paste.writing);

  return (
    <div ref={scroller} className={styles['triage']}>
      <PasteSide
        sheet={sheet}
        paste={paste}
        page={page}
        triage={ofThisText}
        evidence={evidence}
        act={act}
        onOpen={input.open}
        onChoose={(rank) => choice.choose(rank - 1)}
        asked={answer.asked}
        onAsk={answer.onAsk}
        pendingCopy={pendingCopy}
      />
      <section
        ref={result}
        className={`${styles['side']} ${styles['result']} ${answer.takesRoom ? styles['answered'] : ''}`}
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
      {answer.pane}
    </div>
  );
}

function useTicked({ ticked }: Paste, act: (action: PasteAction) => void): Ticks {
  return useMemo(() => ({ ticked, toggle: (step) => act({ do: 'tick', step }) }), [ticked, act]);
}

/** What scrolls as a whole where the window is small: another paste is shown from its top. */
function useFromTop(paste: string | null) {
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (paste !== null) scroller.current?.scrollTo({ top: 0 });
  }, [paste]);
  return scroller;
}
