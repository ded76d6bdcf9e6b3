import { type Batch, type BatchRow, ticketOf } from '../../catalog/batch/batch';
import type { Roles } from '../../catalog/batch/roles';
import { type Day, type DayAction, dayAfter, newDay } from './day';
import { newTicket, type Ticket } from './ticket';

/** Tickets that came together, and what was done to them: a day of their own, in the order of their file. */
export interface OpenBatch {
  /** From 1. */
  id: number;
  batch: Batch;
  /** The one text that they were read from, where it could also be read as one. */
  whole: string | null;
  day: Day;
}

/** All that lies on the desk: the day's pastes, and batches. */
export interface Desk {
  today: Day;
  /** The newest first. */
  batches: readonly OpenBatch[];
  /** Id of the batch that is shown; 0 for the day. */
  at: number;
  /** Whether a batch's current ticket is shown in Triage, and not the table. */
  asTicket: boolean;
  /** Id of the next batch. */
  next: number;
}

export const newDesk: Desk = { today: newDay, batches: [], at: 0, asTicket: false, next: 1 };

export type DeskAction =
  | DayAction
  /** `replaces`: the paste that was read as one before. */
  | { do: 'take-batch'; batch: Batch; whole: string | null; replaces?: number | undefined }
  /** Shows the table of a batch, or with 0 the day. */
  | { do: 'go-batch'; id: number }
  /** Shows a ticket of the batch in Triage. */
  | { do: 'open-ticket'; id: number }
  /** Says what the columns of the batch are. */
  | { do: 'set-roles'; roles: Roles }
  /** Reads what the batch came from as one text. */
  | { do: 'read-as-one' }
  | { do: 'drop-batch'; id: number };

/** So many ids a batch has. Its tickets' ids are negative, so that they never meet those of pastes. */
const idsOfOne = 100_000;
const mostBatches = 20;

const ticketId = (batch: number, index: number) => -(batch * idsOfOne + index);
/** Id of the batch to which a ticket belongs; 0 for a paste of the day. */
export const batchOfTicket = (id: number) => (id < 0 ? Math.floor(-id / idsOfOne) : 0);

/** The row of its file that a ticket of a batch is. */
export const rowOfTicket = ({ id, batch }: OpenBatch, ticket: Ticket): BatchRow | undefined =>
  batch.rows[-ticket.id - id * idsOfOne];

/** The batch that is shown; undefined for the day. */
export const batchIn = ({ batches, at }: Desk): OpenBatch | undefined => batches.find(({ id }) => id === at);

/** The pastes of the day, or the tickets of the batch that is shown. */
export const dayIn = (desk: Desk): Day => batchIn(desk)?.day ?? desk.today;

/** The desk after an action. What is about a ticket reaches the day or the batch that it belongs to, wherever a person is. */
export function deskAfter(desk: Desk, action: DeskAction): Desk {
  switch (action.do) {
    case 'take-batch':
      return taken(desk, action);
    case 'go-batch':
      return {
        ...desk,
        at: desk.batches.some(({ id }) => id === action.id) ? action.id : 0,
        asTicket: false,
      };
    case 'open-ticket':
      return { ...deskAfter(desk, { do: 'go', id: action.id }), asTicket: true };
    case 'set-roles':
      return withBatch(desk, desk.at, (open) => withRoles(open, action.roles));
    case 'read-as-one':
      return asOne(desk);
    case 'drop-batch':
      return dropped(desk, action.id);
    default:
      return dayActed(desk, action);
  }
}

function dayActed(desk: Desk, action: DayAction): Desk {
  const isNew = action.do === 'take' || (action.do === 'go' && action.id === 0);
  const of = isNew || action.do === 'restore' ? 0 : 'id' in action ? batchOfTicket(action.id) : desk.at;
  if (of === 0) {
    const today = dayAfter(desk.today, action);
    return { ...desk, today, ...(isNew && { at: 0, asTicket: false }) };
  }
  const after = withBatch(desk, of, (open) => ({ ...open, day: dayAfter(open.day, action) }));
  const shown = batchIn(after);
  // A ticket that was taken out leaves the table, with the one that takes its place.
  return shown && shown.day.current === 0 ? nextShown(desk, after, shown) : after;
}

function nextShown(before: Desk, after: Desk, { id, day }: OpenBatch): Desk {
  const was = dayIn(before);
  const place = was.tickets.findIndex((ticket) => ticket.id === was.current);
  const next = day.tickets[Math.min(place, day.tickets.length - 1)];
  if (!next) return dropped(after, id);
  const there = withBatch(after, id, (open) => ({ ...open, day: { ...open.day, current: next.id } }));
  return { ...there, asTicket: false };
}

function withBatch(desk: Desk, id: number, change: (open: OpenBatch) => OpenBatch): Desk {
  return { ...desk, batches: desk.batches.map((open) => (open.id === id ? change(open) : open)) };
}

function taken(desk: Desk, { batch, whole, replaces }: Extract<DeskAction, { do: 'take-batch' }>): Desk {
  const id = desk.next;
  const tickets = batch.rows.map((row, index) => ticketFrom(batch, row, ticketId(id, index)));
  const day = { ...newDay, tickets, current: tickets[0]?.id ?? 0 };
  const today =
    replaces === undefined || desk.today.current !== replaces
      ? desk.today
      : dayAfter(desk.today, { do: 'remove' });
  const batches = [{ id, batch, whole, day }, ...desk.batches].slice(0, mostBatches);
  return { today, batches, at: id, asTicket: false, next: id + 1 };
}

function ticketFrom(batch: Batch, row: BatchRow, id: number): Ticket {
  const { text, customer, ticket, name } = ticketOf(batch, row);
  return { ...newTicket({ id, text, name, writing: false }), fields: { customer, ticket } };
}

/**
 * A batch whose columns mean something else. What was noted on a ticket stays with its text; a field that a person has
 * filled stays theirs.
 */
function withRoles(open: OpenBatch, roles: Roles): OpenBatch {
  const { batch: before, day } = open;
  const batch = { ...before, roles };
  const tickets = day.tickets.map((ticket) => {
    const row = rowOfTicket(open, ticket);
    if (!row) return ticket;
    const [was, now] = [ticketFrom(before, row, ticket.id), ticketFrom(batch, row, ticket.id)];
    const field = (name: 'customer' | 'ticket') =>
      ticket.fields[name] === was.fields[name] ? now.fields[name] : ticket.fields[name];
    const fields = { customer: field('customer'), ticket: field('ticket') };
    return was.text === now.text ? { ...ticket, fields } : { ...now, fields };
  });
  return { ...open, batch, day: { ...day, tickets, done: [], undone: [] } };
}

function asOne(desk: Desk): Desk {
  const open = batchIn(desk);
  if (!open || open.whole === null) return desk;
  const take = {
    do: 'take',
    text: open.whole,
    name: open.batch.name,
    perhaps: open.batch.rows.length,
  } as const;
  return { ...dropped(desk, open.id), today: dayAfter(desk.today, take) };
}

function dropped(desk: Desk, id: number): Desk {
  const batches = desk.batches.filter((open) => open.id !== id);
  return desk.at === id ? { ...desk, batches, at: 0, asTicket: false } : { ...desk, batches };
}
