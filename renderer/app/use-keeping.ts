import { useCallback, useEffect, useRef } from 'react';
import type { Sent } from '../batch/export/use-ticket-export';
import { request } from '../bridge';
import type { Desk } from '../case/desk';
import type { FoundApart } from '../case/found-apart';
import { judged } from '../case/judged';
import { keepOrderOf } from '../case/keep-order';
import { openIndex } from '../case/open-index';
import type { ReadPaste } from '../case/read-paste';
import { readingOf } from '../case/reading-of';
import type { Ticket } from '../case/ticket';
import { keyOf } from '../case/ticket-key';
import { useCatalog } from '../state/catalog-context';
import type { RaiseTrouble } from '../text/raise-trouble';
import { useStableCallback } from '../timing/use-stable-callback';
import type { Readings } from '../triage/reading/use-readings';

interface Sources {
  desk: Desk;
  /** As triage found them. */
  readings: Readings;
  /** The same of a batch's tickets that nobody opened. */
  apart: ReadonlyMap<number, FoundApart>;
  /** Whether a person wants answered pastes to be kept. */
  on: boolean;
  onTrouble: RaiseTrouble;
}

/** Keeps pastes as cases when their answers go out, those of batches too. */
export function useKeeping(sources: Sources) {
  const { desk, on } = sources;
  const kept = useRef(new Set<string>());
  const keep = useKeepOne(sources, kept);
  useAnsweredSince(desk, (ticket) => void (on && keep(ticket)));
  const keepSent = useStableCallback(async (sent: readonly Sent[]) => {
    const at = Date.now();
    for (const { ticket, text } of sent)
      if (on && !(await keep({ ...ticket, answered: { at, text, held: 0 } }))) return;
  });
  return {
    /** Id of the case of a paste; null where none was kept of it. */
    caseOf: useCallback((ticket: Ticket): string | null => {
      const key = keyOf(ticket);
      const wasAnswered = ticket.key !== undefined && ticket.answered !== null;
      return wasAnswered || kept.current.has(key) ? key : null;
    }, []),
    /** Resolves once all are kept. */
    keepSent,
  };
}

/** Answers whether it could be kept. */
function useKeepOne({ readings, apart, onTrouble }: Sources, kept: { current: Set<string> }) {
  const catalog = useCatalog();
  const foundIn = async ({ id, text }: Ticket): Promise<ReadPaste | null> => {
    const reading = readings.get(id);
    if (reading?.state === 'read') return reading;
    const found = apart.get(id);
    return found && found.text !== '' && found.raw === text ? readingOf(text, found, catalog) : null;
  };
  return useStableCallback(async (ticket: Ticket): Promise<boolean> => {
    const found = await foundIn(ticket);
    const { answered } = ticket;
    if (!found || !answered) return true;
    const read = judged(found, ticket, catalog.byId);
    const id = keyOf(ticket);
    kept.current.add(id);
    const open = openIndex(read, ticket.opened);
    const answer = await request(
      'cases.keep',
      keepOrderOf({ id, ticket, found, read, open, now: answered.at }),
    );
    if (!answer.ok) onTrouble(answer.problem);
    return answer.ok;
  });
}

/**
 * Calls back with each paste whose answer goes out, as it is at that moment. What went out before a paste came here, which
 * is before a restart, is none.
 */
function useAnsweredSince({ today, batches }: Desk, tell: (ticket: Ticket) => void): void {
  const known = useRef(new Map<number, number | undefined>());
  const answered = useStableCallback(tell);
  useEffect(() => {
    const before = known.current;
    const now = new Map<number, number | undefined>();
    for (const ticket of [...today.tickets, ...batches.flatMap(({ day }) => day.tickets)]) {
      const at = ticket.answered?.at;
      if (before.has(ticket.id) && at !== undefined && before.get(ticket.id) !== at) answered(ticket);
      now.set(ticket.id, at);
    }
    known.current = now;
  }, [today.tickets, batches, answered]);
}
