import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { Missing } from '../../catalog/triage/result';
import type { DayAction } from '../case/day';
import { whyNotHidden } from '../case/stretch';
import { type Ticket, toggled } from '../case/ticket';
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
import type { SheetHandle } from './sheet/use-reveal';
import { useSheetContent } from './sheet/use-sheet-content';
import styles from './triage-screen.module.css';
import { useKeptFocus } from './use-kept-focus';
import { useTriageCommands } from './use-triage-commands';
import type { TriageState } from './use-triage-state';

/** What Triage needs of the answer, which is another feature. */
export interface AnswerSide {
  /** Shown in a column of its own, or under the result. */
  pane: ReactNode;
  /** Whether the pane takes room from the result. */
  takesRoom: boolean;
  /** What the answer asks for. */
  asked: readonly Missing[];
  onAsk: (kind: Missing['kind']) => void;
  /** The commands that act on it at this moment. */
  offers: readonly Offer[];
}

interface TriageScreenProps {
  active: boolean;
  state: TriageState;
  answer: AnswerSide;
  /** Shown under the editor: a copy that waits for the person who is typing there. */
  pendingCopy: ReactNode;
  onTrouble: RaiseTrouble;
}

/** Triage: the paste at the left, what it means and the answer at the right. */
export function TriageScreen({ active, state, answer, pendingCopy, onTrouble }: TriageScreenProps) {
  const { ticket, act, input, done, choice } = state;
  const sheet = useRef<SheetHandle>(null);
  const scroller = useScrollToTop(ticket.writing ? null : ticket.id);
  const wide = useRoom() === 'wide';
  const read = done?.raw === ticket.text ? done : null;
  const content = useSheetContent(ticket.text, read, choice.index, wide ? roomyContext : fewLines);
  const evidence = useEvidence(read, choice.index, (offset) => sheet.current?.reveal(offset));
  const ownWindow = useOwnWindow(onTrouble);
  const hide = (stretch: string) => {
    const why = whyNotHidden(ticket.hidden, stretch);
    if (why) onTrouble({ code: 'not-hidden', why });
    else
      act({
        do: 'note',
        id: ticket.id,
        as: 'hide',
        change: { hidden: [...new Set([...ticket.hidden, stretch])] },
      });
  };
  useTriageCommands({
    active,
    ...state,
    answer: answer.offers,
    evidence,
    ownWindow,
    hide: () => sheet.current?.hide(),
  });
  return (
    <div ref={scroller} className={styles['triage']}>
      <PasteSide
        sheet={sheet}
        ticket={ticket}
        content={content}
        read={read}
        evidence={evidence}
        act={act}
        onOpen={input.open}
        onChoose={(rank) => choice.choose(rank - 1)}
        onHide={hide}
        asked={answer.asked}
        onAsk={answer.onAsk}
        pendingCopy={pendingCopy}
      />
      <OwnWindowContext value={ownWindow}>
        <ResultSide active={active} state={state} answered={answer.takesRoom} />
      </OwnWindowContext>
      {answer.pane}
    </div>
  );
}

/** The result, with steps that can be ticked. `answered`: it leaves room for the answer. */
function ResultSide({ active, state, answered }: { active: boolean; state: TriageState; answered: boolean }) {
  const strings = useStrings().result;
  const { ticket, act, reading, read, stop, input, choice } = state;
  const side = useKeptFocus(active, reading, choice.index, ticket.writing);
  return (
    <section
      ref={side}
      className={`${styles['side']} ${styles['result']} ${answered ? styles['answered'] : ''}`}
      aria-label={strings.label}
      tabIndex={-1}
    >
      <TicksContext value={useTickedSteps(ticket, act)}>
        <ResultPane
          key={ticket.id}
          isEmpty={ticket.id === 0}
          reading={reading}
          choice={choice}
          onStop={stop}
          onRetry={() => void read()}
          onTry={(text) => input.take(text, null)}
        />
      </TicksContext>
    </section>
  );
}

function useTickedSteps({ id, ticked }: Ticket, act: (action: DayAction) => void): Ticks {
  return useMemo(() => {
    const toggle = (step: string) =>
      act({ do: 'note', id, as: 'tick', change: { ticked: toggled(ticked, step) } });
    return { ticked, toggle };
  }, [id, ticked, act]);
}

/** In a small window both sides scroll as one. Another paste is shown from its top. */
function useScrollToTop(paste: number | null) {
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (paste !== null) scroller.current?.scrollTo({ top: 0 });
  }, [paste]);
  return scroller;
}
