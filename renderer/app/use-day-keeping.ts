import { useEffect, useRef } from 'react';
import { request } from '../bridge';
import type { DeskAction } from '../case/desk';
import { keptOf, ticketOf } from '../case/kept-ticket';
import { type Edit, emptySheet, type Ticket } from '../case/ticket';
import { keyOf } from '../case/ticket-key';
import type { RaiseTrouble } from '../text/raise-trouble';
import { useStrings } from '../text/strings-context';
import { useStableCallback } from '../timing/use-stable-callback';
import type { Readings } from '../triage/reading/use-readings';

interface Sources {
  /** Those of the day, the newest first. */
  tickets: readonly Ticket[];
  readings: Readings;
  act: (action: DeskAction) => void;
  /** The paste that is shown, and whether an edit of it is of the text that is written now; null until it is written. */
  ticket: Ticket;
  isShown: ((edit: Edit) => boolean) | null;
  /** Whether a person wants pastes to be kept. */
  on: boolean;
  onTrouble: RaiseTrouble;
}

/** Milliseconds without a change after which a paste is kept. */
const pause = 500;

/** Brings back the list of the day after a restart, and keeps it for the next one. Both only where a person wants that. */
export function useDayKeeping(sources: Sources): void {
  const { tickets, on, act, onTrouble } = sources;
  const rest = useStrings().day.rest;
  const { keep, restored } = useKeeper(sources);
  const begin = useStableCallback(async () => {
    if (!on) return;
    const answer = await request('day.read');
    if (!answer.ok) return onTrouble(answer.problem);
    const back = answer.value.map((kept) => ({ ticket: ticketOf(kept, rest), taken: kept.notes.taken }));
    for (const { ticket, taken } of back)
      restored.current.set(keyOf({ ...ticket, id: 0 }), { ticket, taken });
    return back.length > 0 && act({ do: 'restore', tickets: back.map(({ ticket }) => ticket) });
  });
  useEffect(() => void begin(), [begin]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the list is kept
  useEffect(() => {
    const timer = setTimeout(() => void keep(), pause);
    return () => clearTimeout(timer);
  }, [tickets, on, keep]);
  // What was typed just before the end.
  useEffect(() => {
    const atEnd = () => void keep();
    addEventListener('pagehide', atEnd);
    return () => removeEventListener('pagehide', atEnd);
  }, [keep]);
}

type Noted = Omit<Ticket, 'id'>;

/** What main has of a paste. */
interface Known {
  ticket: Noted;
  /** When it came, in milliseconds since 1970. */
  taken: number;
}

/** Sends main what has changed since the last time. `restored`: what it had already at the start. */
function useKeeper({ tickets, readings, on, onTrouble, ...sources }: Sources) {
  const isShown = useShownEdits(sources);
  const known = useRef(new Map<string, Known>());
  const restored = useRef(new Map<string, Known>());
  const isTold = useRef(false);
  const lastTaken = useRef(0);

  async function send(ticket: Ticket, was: Known | undefined, taken: number): Promise<void> {
    const reading = readings.get(ticket.id);
    const secrets = reading?.state === 'read' ? reading.triage.secrets : [];
    const withText = was?.ticket.text !== ticket.text || was.ticket.hidden !== ticket.hidden;
    const answer = await request('day.keep', keptOf(ticket, { taken, withText, secrets, isShown }));
    if (answer.ok) return;
    // What is there now is not known: it is tried again with the next change.
    known.current.set(keyOf(ticket), { ticket: emptySheet(''), taken });
    if (isTold.current) return;
    isTold.current = true;
    onTrouble(answer.problem);
  }

  const keep = useStableCallback(() => {
    const before = known.current;
    known.current = new Map();
    if (!on) return restored.current.clear();
    // The oldest first, so that the times at which they came rise.
    for (const ticket of tickets.toReversed()) {
      const key = keyOf(ticket);
      const was = before.get(key) ?? restored.current.get(key);
      const taken = was?.taken ?? Math.max(Date.now(), lastTaken.current + 1);
      lastTaken.current = Math.max(lastTaken.current, taken);
      known.current.set(key, { ticket, taken });
      if (!was || !isSame(was.ticket, ticket)) void send(ticket, was, taken);
    }
    const ids = [...before.keys()].filter((key) => !known.current.has(key));
    return ids.length > 0 && void request('day.drop', { ids });
  });
  return { keep, restored };
}

/** Which edits were shown when their paste was last: by the time it is kept, another one may be. */
function useShownEdits({ ticket, isShown }: Pick<Sources, 'ticket' | 'isShown'>): (edit: Edit) => boolean {
  const shown = useRef(new WeakSet<Edit>());
  useEffect(() => {
    for (const edit of Object.values(ticket.edits)) {
      if (!edit || !isShown) continue;
      if (isShown(edit)) shown.current.add(edit);
      else shown.current.delete(edit);
    }
  });
  return (edit) => shown.current.has(edit);
}

/** Tickets are never changed in place. */
function isSame(was: Noted, now: Ticket): boolean {
  const fields = Object.keys(was) as (keyof Noted)[];
  return fields.every((field) => was[field] === now[field]);
}
