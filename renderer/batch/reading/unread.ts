import type { OpenBatch } from '../../case/desk';
import type { FoundApart } from '../../case/found-apart';
import { isBlank, type Ticket } from '../../case/ticket';

/** Whether what was found in a ticket is still what it says. */
const isRead = (ticket: Pick<Ticket, 'id' | 'text'>, apart: ReadonlyMap<number, FoundApart>, key: string) => {
  const found = apart.get(ticket.id);
  return found?.raw === ticket.text && found.key === key;
};

/** The tickets that are still to be read, those of the newest batch first, each batch in its order. */
export function unreadIn(
  batches: readonly OpenBatch[],
  stopped: ReadonlySet<number>,
  apart: ReadonlyMap<number, FoundApart>,
  key: string,
): Ticket[] {
  return batches
    .filter(({ id }) => !stopped.has(id))
    .flatMap(({ day }) =>
      day.tickets.filter((ticket) => !isBlank(ticket.text) && !isRead(ticket, apart, key)),
    );
}

/** Ids of tickets that say something else than what was read: another column is their text, or a person has typed. */
export function changedIn(
  batches: readonly OpenBatch[],
  apart: ReadonlyMap<number, FoundApart>,
): ReadonlySet<number> {
  const tickets = batches.flatMap(({ day }) => day.tickets);
  return new Set(tickets.filter(({ id, text }) => (apart.get(id)?.raw ?? text) !== text).map(({ id }) => id));
}
