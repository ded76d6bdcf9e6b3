import { memo, useMemo } from 'react';
import type { AnswerSettings } from '../../bridge/contract/templates';
import { AnswerPane, NoAnswer } from '../answer/answer-pane';
import type { useDraft } from '../answer/use-draft';
import { useLetters } from '../answer/use-letters';
import { BatchScreen } from '../batch/batch-screen';
import type { Sent } from '../batch/export/use-ticket-export';
import { BatchRows } from '../batch/list/batch-rows';
import { TicketList } from '../batch/list/ticket-list';
import type { BatchReader } from '../batch/reading/use-batch-reader';
import { TicketText } from '../batch/ticket-text';
import type { OpenBatch } from '../case/desk';
import type { FoundApart } from '../case/found-apart';
import { useActive } from '../keys/active-context';
import type { Offer } from '../keys/offers';
import type { RaiseTrouble } from '../text/raise-trouble';
import type { TriageState } from '../triage/use-triage-state';

interface BatchWithAnswerProps {
  /** Whether it stands in Triage's place, and has the answer. */
  shown: boolean;
  open: OpenBatch;
  reader: BatchReader;
  apart: ReadonlyMap<number, FoundApart>;
  state: TriageState;
  draft: ReturnType<typeof useDraft>;
  offers: readonly Offer[];
  settings: AnswerSettings;
  /** Answers went out in a file. */
  onSent: (sent: readonly Sent[]) => void;
  onTrouble: RaiseTrouble;
}

/**
 * The table of a batch in Triage's place, with the answer to its current ticket. It stays mounted behind a ticket that
 * is opened in Triage, and is not rendered again before somebody comes back.
 */
export const BatchWithAnswer = memo(TableWithAnswer, (before, after) => !(before.shown || after.shown));

function TableWithAnswer({
  shown,
  open,
  reader,
  apart,
  state,
  draft,
  offers,
  settings,
  onSent,
  onTrouble,
}: BatchWithAnswerProps) {
  const { ticket, done, choice, act } = state;
  const active = useActive() && shown;
  const loadWriter = useLetters(settings);
  const about = (
    <TicketText
      ticket={ticket}
      read={done}
      index={choice.index}
      onOpen={() => act({ do: 'open-ticket', id: ticket.id })}
    />
  );
  return (
    <BatchScreen
      {...{ active, open, reader, apart, act, offers, loadWriter, onSent, onTrouble }}
      answer={
        shown &&
        (draft.written ? (
          <AnswerPane draft={draft} wide={false} withButton about={about} onShow={() => {}} />
        ) : (
          <NoAnswer about={about} />
        ))
      }
    />
  );
}

/** What the list of the day shows of batches. */
export function useBatchLists(
  { desk, batch, act }: Pick<TriageState, 'desk' | 'batch' | 'act'>,
  reader: BatchReader,
  closed: boolean,
) {
  const { batches } = desk;
  const above = useMemo(
    () => <BatchRows {...{ batches, reader, closed, act }} />,
    [batches, reader, closed, act],
  );
  return {
    above,
    instead: batch && <TicketList open={batch} reader={reader} closed={closed} act={act} />,
  };
}
