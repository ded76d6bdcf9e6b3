import { type ComponentProps, type ReactNode, useMemo, useRef } from 'react';
import type { Span } from '../../catalog/triage/result';
import type { DayAction } from '../case/day';
import { entriesFor } from '../case/judged';
import type { ReadPaste } from '../case/read-paste';
import { whyNotHidden } from '../case/stretch';
import type { Ticket } from '../case/ticket';
import { useMatches } from '../design/use-matches';
import { useRoom } from '../design/use-room';
import { OwnWindowContext, useOwnWindow } from '../entry/own-window';
import { useActive } from '../keys/active-context';
import type { Offer } from '../keys/offers';
import { useOffer } from '../keys/use-offers';
import { useCatalog } from '../state/catalog-context';
import { useTakeBack } from '../state/passing-line';
import type { RaiseTrouble } from '../text/raise-trouble';
import { useStrings } from '../text/strings-context';
import { useStableCallback } from '../timing/use-stable-callback';
import { firstStruck } from './choose/choose-rows';
import { DayList } from './day/day-list';
import { FocusKeeper } from './focus-keeper';
import { closedDay } from './panes/pane-sizes';
import { PaneSplitter } from './panes/pane-splitter';
import { type Pane, PaneTabs } from './panes/pane-tabs';
import type { PanesState } from './panes/use-panes';
import { PasteSide } from './paste-side';
import type { Choice } from './reading/use-choice';
import { useEvidence } from './reading/use-evidence';
import { HeadlineBand } from './result/headline-band';
import { TheResult } from './result-side';
import { fewLines, roomyContext } from './sheet/folds';
import type { SheetHandle } from './sheet/use-reveal';
import { useSheetContent } from './sheet/use-sheet-content';
import styles from './triage-screen.module.css';
import { useArrivalFocus } from './use-arrival-focus';
import { usePasted } from './use-pasted';
import { useTriageCommands } from './use-triage-commands';
import type { TriageState } from './use-triage-state';

/** What Triage needs of the answer, which is another feature. */
export interface AnswerSide {
  /** Shown in a column of its own. */
  pane: ReactNode;
  /** The button that copies it, where the answer is out of sight. */
  button: ReactNode;
  /** Notes that a step was tried, or takes that back. */
  onTick: (step: string) => void;
  /** The commands that act on it at this moment. */
  offers: readonly Offer[];
}

export interface TriageScreenProps {
  state: TriageState;
  panes: PanesState;
  /** Which pane is shown where there is room for one alone. */
  pane: Pane;
  onPane: (pane: Pane) => void;
  answer: AnswerSide;
  /** Of batches: their rows above those of the day, and the list of the one that is gone through in its place. */
  batches: { above: ReactNode; instead: ReactNode };
  /** Whether the list of the day is there after a restart. */
  kept: boolean;
  /** Shown under the editor: a copy that waits for the person who is typing there. */
  pendingCopy: ReactNode;
  onTrouble: RaiseTrouble;
}

/** Triage: which paste, what came in over what it means, and what goes back. */
export function TriageScreen(props: TriageScreenProps) {
  const { state, panes, pane, onPane, answer, batches, pendingCopy, onTrouble } = props;
  const active = useActive();
  const { day, ticket, done, choice, reading } = state;
  const sheet = useRef<SheetHandle>(null);
  const single = useMatches(oneShape);
  const result = useArrivalFocus(active, ticket, reading, choice.index, single);
  const read = done?.raw === ticket.text ? done : null;
  const reveal = useStableCallback((offset: number) => sheet.current?.reveal(offset));
  const evidence = useEvidence(read, choice.index, reveal);
  const ownWindow = useOwnWindow(onTrouble);
  const count = useCounting(active, done, choice);
  const onLook = useStableCallback(() => {
    if (single) onPane('paste');
  });
  useTriageCommands({
    ...{ active, ...state, panes, single, answer: answer.offers, evidence, ownWindow, onPane, onLook },
    hide: () => sheet.current?.hide(),
    takeBack: useTakeBack(),
  });
  const isEmpty = ticket.id === 0;
  const withDay = day.tickets.length > 0 || state.desk.batches.length > 0;
  return (
    <div
      className={`${styles['triage']} ${isEmpty ? styles['empty'] : ''}`}
      style={panes.style}
      data-pane={pane}
      data-day={withDay ? '' : undefined}
    >
      <FocusKeeper of={ticket.id} writing={ticket.writing} result={result} />
      <TheDay state={state} panes={panes} batches={batches} kept={props.kept} />
      <TheHead state={state} />
      <PaneTabs
        className={styles['tabs']}
        pane={pane}
        button={single && !isEmpty && answer.button}
        onPane={onPane}
      />
      <ThePaste
        {...{ sheet, state, read, evidence, onTrouble, pendingCopy }}
        onReveal={reveal}
        onLook={onLook}
        onCount={count}
      />
      <OwnWindowContext value={ownWindow}>
        <TheResult side={result} state={state} onTick={answer.onTick} />
      </OwnWindowContext>
      <div className={styles['answer']}>{answer.pane}</div>
      <Edges panes={panes} withDay={withDay} />
    </div>
  );
}

function TheDay({
  state,
  panes,
  batches: { above, instead },
  kept,
}: {
  state: TriageState;
  panes: PanesState;
  batches: TriageScreenProps['batches'];
  kept: boolean;
}) {
  const { desk, batch, day, readings, act } = state;
  const closed = panes.sizes.day <= closedDay;
  const onToggle = useStableCallback(panes.toggleDay);
  if (batch)
    return (
      <div className={styles['day']} data-closed={closed ? '' : undefined}>
        {instead}
      </div>
    );
  if (day.tickets.length === 0 && desk.batches.length === 0) return null;
  return (
    <DayList
      above={above}
      kept={kept}
      tickets={day.tickets}
      current={day.current}
      readings={readings}
      closed={closed}
      className={styles['day']}
      act={act}
      onToggle={onToggle}
    />
  );
}

function TheHead({ state }: { state: TriageState }) {
  const { ticket, reading, choice, stop, read } = state;
  const onRetry = useStableCallback(() => void read());
  return (
    <div className={styles['head']}>
      <HeadlineBand of={ticket.id} {...{ reading, choice, onRetry }} onStop={stop} />
    </div>
  );
}

/** The paste, which is not rendered again because something else of the ticket is another. */
function ThePaste({
  state: { ticket, act, input, choice },
  read,
  onTrouble,
  ...rest
}: Pick<
  ComponentProps<typeof PasteSide>,
  'sheet' | 'read' | 'evidence' | 'onReveal' | 'onLook' | 'onCount' | 'onTrouble' | 'pendingCopy'
> & { state: TriageState }) {
  const wide = useRoom() === 'wide';
  const pasted = usePasted(ticket);
  const content = useSheetContent(ticket.text, read, choice.index, wide ? roomyContext : fewLines);
  return (
    <PasteSide
      {...{ ...rest, content, read, act, onTrouble }}
      ticket={pasted}
      onApart={useStableCallback(() => input.takeApart(ticket))}
      onOpen={input.open}
      onChoose={useStableCallback((rank: number) => choice.choose(rank - 1))}
      onHide={useStableCallback((stretch: string) => hide(stretch, ticket, act, onTrouble))}
    />
  );
}

/** Where there is room for one shape at a time. */
export const oneShape = '(max-width: 899px)';

function hide(
  stretch: string,
  { id, hidden }: Ticket,
  act: (action: DayAction) => void,
  raise: RaiseTrouble,
) {
  const why = whyNotHidden(hidden, stretch);
  if (why) raise({ code: 'not-hidden', why });
  else act({ do: 'note', id, as: 'hide', change: { hidden: [...new Set([...hidden, stretch])] } });
}

/** Counts a struck number as the entry that it most likely is. Nothing where the catalog has none of that number. */
function useCounting(active: boolean, read: ReadPaste | null, choice: Choice) {
  const { entries } = useCatalog();
  const first = useMemo(() => read && firstStruck(read, entries), [read, entries]);
  useOffer(active && first ? [{ id: 'count-number', run: () => choice.count(first) }] : []);
  return useStableCallback(({ start, end }: Span) => {
    const [entry] = read ? entriesFor(read.raw.slice(start, end), read, entries) : [];
    if (entry) choice.count({ entry: entry.id, start, end });
  });
}

/** The lines between the panes, which can be dragged. */
function Edges({ panes, withDay }: { panes: PanesState; withDay: boolean }) {
  const strings = useStrings().panes;
  const { splitOf, beside } = panes;
  return (
    <>
      {withDay && (
        <PaneSplitter
          label={strings.dayEdge}
          side="left"
          split={splitOf('day')}
          className={styles['day-edge']}
        />
      )}
      <PaneSplitter
        label={beside ? strings.besideEdge : strings.splitEdge}
        side={beside ? 'right' : 'above'}
        split={splitOf('split')}
        className={styles['split-edge']}
      />
      <PaneSplitter
        label={strings.answerEdge}
        side="right"
        split={splitOf('answer')}
        className={styles['answer-edge']}
      />
    </>
  );
}
