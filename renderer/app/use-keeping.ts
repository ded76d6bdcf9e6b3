import { useEffect, useRef } from 'react';
import type { Sent } from '../batch/export/use-ticket-export';
import { request } from '../bridge';
import type { Desk } from '../case/desk';
import type { FoundApart } from '../case/found-apart';
import { judged } from '../case/judged';
import { keepOrderOf } from '../case/keep-order';
import { openIndex } from '../case/open-index';
import type { ReadPaste } from '../case/read-paste';
import { readingOf } from '../case/reading-of';
import { shownSteps, triedSteps } from '../case/shown-steps';
import type { Ticket } from '../case/ticket';
import { keyOf } from '../case/ticket-key';
import { useCatalog } from '../state/catalog-context';
import type { RaiseTrouble } from '../text/raise-trouble';
import { useStableCallback } from '../timing/use-stable-callback';
import { onMatter } from '../triage/reading/use-matter';
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

/**
 * Keeps pastes as cases when their answers go out, those of batches too, or when a person notes something on one before.
 */
export function useKeeping(sources: Sources) {
  const { desk, on } = sources;
  const keep = useKeepOne(sources);
  useAnsweredSince(desk, (ticket, came) => void (on && keep(ticket, came)));
  const keepSent = useStableCallback(async (sent: readonly Sent[]) => {
    const at = Date.now();
    for (const { ticket, text } of sent)
      if (on && !(await keep({ ...ticket, answered: { at, text, held: 0 } }))) return;
  });
  return {
    /** Keeps a paste, and answers whether that is done: under its key, as all are. */
    keep,
    /** Resolves once all are kept. */
    keepSent,
  };
}

/** Answers whether it could be kept. */
function useKeepOne({ readings, apart, onTrouble }: Sources) {
  const catalog = useCatalog();
  const foundIn = async ({ id, text }: Ticket): Promise<ReadPaste | null> => {
    const reading = readings.get(id);
    if (reading?.state === 'read') return reading;
    const found = apart.get(id);
    return found && found.text !== '' && found.raw === text ? readingOf(text, found, catalog) : null;
  };
  return useStableCallback(async (ticket: Ticket, came?: number): Promise<boolean> => {
    const found = await foundIn(ticket);
    if (!found) return true;
    const read = judged(found, ticket, catalog.byId);
    const open = openIndex(read, ticket.opened);
    const { observed } = onMatter(read, open, catalog);
    const tried = triedSteps(
      shownSteps(read, open, observed, ticket.sides, catalog),
      ticket.ticked,
      observed,
    );
    const pasted = came ?? ticket.answered?.at ?? Date.now();
    const order = keepOrderOf({ id: keyOf(ticket), ticket, found, read, open, tried, came: pasted });
    const answer = await request('cases.keep', order);
    if (!answer.ok) onTrouble(answer.problem);
    return answer.ok;
  });
}

/** When a paste was answered last, and when it came; where that was before a restart, or many came at once, nobody knows. */
interface Known {
  answered: number | undefined;
  came: number | undefined;
}

/**
 * Calls back with each paste whose answer goes out, as it is at that moment. What went out before a paste came here, which
 * is before a restart, is none.
 */
function useAnsweredSince(
  { today, batches }: Desk,
  tell: (ticket: Ticket, came: number | undefined) => void,
): void {
  const known = useRef(new Map<number, Known>());
  const answered = useStableCallback(tell);
  useEffect(() => {
    const before = known.current;
    const now = new Map<number, Known>();
    const look = (ticket: Ticket, came: number | undefined) => {
      const was = before.get(ticket.id);
      const at = ticket.answered?.at;
      if (was && at !== undefined && was.answered !== at) answered(ticket, was.came);
      now.set(ticket.id, { answered: at, came: was ? was.came : came });
    };
    for (const ticket of today.tickets) look(ticket, ticket.key === undefined ? Date.now() : undefined);
    for (const { day } of batches) for (const ticket of day.tickets) look(ticket, undefined);
    known.current = now;
  }, [today.tickets, batches, answered]);
}
