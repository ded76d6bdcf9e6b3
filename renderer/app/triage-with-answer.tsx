import { memo, type ReactNode, useEffect, useState } from 'react';
import type { Settings, SettingsChange } from '../../bridge/contract/settings';
import type { Language } from '../../catalog/schema';
import { Buttons } from '../answer/answer-bar';
import { answerCommands } from '../answer/answer-commands';
import { AnswerPane, NoAnswer } from '../answer/answer-pane';
import { useDraft } from '../answer/use-draft';
import { useBatchReader } from '../batch/reading/use-batch-reader';
import type { Day } from '../case/day';
import type { FoundApart } from '../case/found-apart';
import { isBlank } from '../case/ticket';
import { HowToKeep } from '../cases/how-to-keep';
import { RecentCases } from '../cases/recent-cases';
import { useMatches } from '../design/use-matches';
import { useRoom } from '../design/use-room';
import { useWatch } from '../state/watch-context';
import type { RaiseTrouble } from '../text/raise-trouble';
import { useStableCallback } from '../timing/use-stable-callback';
import { closedDay } from '../triage/panes/pane-sizes';
import type { Pane } from '../triage/panes/pane-tabs';
import { usePanes } from '../triage/panes/use-panes';
import { oneShape } from '../triage/triage-screen';
import { useTriageState } from '../triage/use-triage-state';
import { ClipboardQuestion } from '../watch/clipboard-question';
import { usePendingCopyLine } from '../watch/pending-copy';
import styles from './app.module.css';
import { BatchWithAnswer, useBatchLists } from './batch-with-answer';
import { StayingTriage } from './staying-triage';
import { useKept } from './use-kept';

/** A text that another part of the window wants read. */
export interface Brought {
  text: string;
  /** Counts them, so that the same text can be brought twice. */
  nth: number;
}

interface Sources {
  settings: Pick<Settings, 'answers' | 'privacy' | 'panes' | 'cases'>;
  change: (part: SettingsChange) => void;
  onTrouble: RaiseTrouble;
  /** Goes to where answers are signed, in that language. */
  onSign: (language: Language) => void;
  /** Called when a paste comes in, whichever screen is shown. */
  onArrival: () => void;
  brought: Brought | null;
  /** Shows a kept case. */
  onCase: (id: string) => void;
  /** Goes to where a person says whether answered pastes are kept. */
  onKeepingWanted: () => void;
}

/** Triage, with the answer that is written from it and what comes from the clipboard. */
export const TriageWithAnswer = memo(function TriageWithAnswer(sources: Sources) {
  const { settings, change, onTrouble, onSign, onArrival, brought, onCase, onKeepingWanted } = sources;
  const [apart] = useState(() => new Map<number, FoundApart>());
  const state = useTriageState(settings.privacy, apart, onTrouble, onArrival);
  const { day, ticket, act, input, done, choice } = state;
  const typing = ticket.writing && !isBlank(ticket.text);
  const pendingCopy = usePendingCopyLine(typing, input.take, onArrival);
  const panes = usePanes(settings.panes, (to) => change({ panes: to }));
  const [pane, setPane] = useState<Pane>('entry');
  const next = nextToAnswer(day);
  const draft = useDraft({
    ...{ read: done, openIndex: choice.index, together: choice.together, ticket, act },
    ...{ settings: settings.answers, onTrouble, onSign },
    onSettings: (answers) => change({ answers }),
    onNext: next === null ? null : () => act({ do: 'go', id: next }),
  });
  const kept = useKept({
    ...{ state, draft, apart, onCase, onTrouble, on: settings.cases.on },
    onShow: () => setPane('answer'),
  });
  useBrought(brought, input.take);
  const recent = settings.cases.on && <RecentCases onOpen={onCase} />;
  const answer = useAnswerSide(draft, ticket.id === 0 ? recent : null, setPane);
  const reader = useBatchReader(state.desk.batches, settings.privacy, apart);
  const { batch, desk } = state;
  const batches = useBatchLists(state, reader, panes.sizes.day <= closedDay);
  const onTable = batch !== undefined && !desk.asTicket;
  return (
    <>
      <div className={styles['fill']} hidden={onTable}>
        <StayingTriage
          behind={onTable}
          given={kept.given}
          triage={{
            ...{ state, panes, pane, answer, batches, pendingCopy, onTrouble },
            kept: settings.cases.on,
            onPane: setPane,
          }}
        />
      </div>
      {!settings.cases.on && done && <HowToKeep onWanted={onKeepingWanted} />}
      {batch && (
        <div className={styles['fill']} hidden={!onTable}>
          <BatchWithAnswer
            key={batch.id}
            {...{ open: batch, reader, apart, state, draft, onTrouble }}
            shown={onTable}
            offers={answer.offers}
            settings={settings.answers}
            onSent={kept.keepSent}
          />
        </div>
      )}
    </>
  );
});

/** What Triage shows of the answer. `empty`: what stands there where nothing is pasted; null where something is. */
function useAnswerSide(draft: ReturnType<typeof useDraft>, empty: ReactNode, show: (pane: Pane) => void) {
  const { settings: watch } = useWatch();
  const wide = useRoom() === 'wide';
  const single = useMatches(oneShape);
  const waiting = empty === null ? <NoAnswer /> : watch.asked ? empty : <ClipboardQuestion />;
  return {
    pane: draft.written ? (
      <AnswerPane draft={draft} wide={wide} withButton={!single} onShow={() => show('answer')} />
    ) : (
      waiting
    ),
    button: draft.written && <Buttons draft={draft} />,
    onTick: draft.tick,
    offers: answerCommands(draft),
  };
}

/** The next paste down the list that was not answered, and after the last the first; null where there is none. */
function nextToAnswer({ tickets, current }: Day): number | null {
  const at = tickets.findIndex(({ id }) => id === current);
  const following = [...tickets.slice(at + 1), ...tickets.slice(0, Math.max(0, at))];
  return following.find(({ answered }) => answered === null)?.id ?? null;
}

/** Reads a text that another part of the window brought, once. */
function useBrought(brought: Brought | null, take: (text: string) => unknown): void {
  const read = useStableCallback(take);
  useEffect(() => {
    if (brought) read(brought.text);
  }, [brought, read]);
}
