import { type Act, type ActKind, withAct } from './acts';
import { type Answered, emptySheet, isBlank, isEditable, type Notes, newTicket, type Ticket } from './ticket';

/** The pastes of the day, in memory, and what was done to them. */
export interface Day {
  /** The newest first. */
  tickets: readonly Ticket[];
  /** Id of the one that is shown; 0 for the empty sheet. */
  current: number;
  /** What stands on the empty sheet: blanks at most. */
  sheet: string;
  /** Id of the next paste. */
  next: number;
  /** What can be undone, the latest last; and what was undone. */
  done: readonly Act[];
  undone: readonly Act[];
}

export const newDay: Day = { tickets: [], current: 0, sheet: '', next: 1, done: [], undone: [] };

export type DayAction =
  /** `perhaps`: how many tickets it could be read as. `id`: the one that it gets, unless another has that. */
  | { do: 'take'; text: string; name: string | null; perhaps?: number; id?: number }
  /** What stands in the editor of the paste that is shown. */
  | { do: 'type'; text: string }
  | { do: 'edit' }
  /** What is written is marked up; the empty sheet is left for the newest paste. */
  | { do: 'done' }
  /** Takes the paste that is shown out of the day. */
  | { do: 'remove' }
  /** Shows another paste, or with 0 the empty sheet. */
  | { do: 'go'; id: number }
  /** Something is noted on a paste. `as`: the act that it is; null for what needs no undo. */
  | { do: 'note'; id: number; as: ActKind | null; change: Partial<Notes> }
  | { do: 'fold'; folded: boolean }
  | { do: 'answered'; id: number; answered: Answered }
  /** Pastes of before a restart, the newest first. They are behind those that came since. */
  | { do: 'restore'; tickets: readonly Omit<Ticket, 'id'>[] }
  | { do: 'undo' }
  | { do: 'redo' };

/** The paste that is shown: the empty sheet where none is. */
export function currentOf({ tickets, current, sheet }: Day): Ticket {
  return tickets.find(({ id }) => id === current) ?? emptySheet(sheet);
}

/**
 * The day after an action. A paste is in one of two modes, and the actions change between them:
 *
 *     writing  --done-->  marked up
 *     marked up  --edit (unless it is too long), type-->  writing
 *
 * What is typed on the empty sheet becomes a paste with its first sign, and a paste that is emptied is gone: whoever
 * starts again writes about something else.
 */
export function dayAfter(day: Day, action: DayAction): Day {
  const ticket = currentOf(day);
  switch (action.do) {
    case 'take':
      return added(day, { ...action, writing: false });
    case 'type':
      return typed(day, ticket, action.text);
    case 'edit':
      return isEditable(ticket) ? changed(day, ticket.id, null, { writing: true }) : day;
    case 'done':
      return ticket.id === 0
        ? { ...day, current: day.tickets[0]?.id ?? 0 }
        : changed(day, ticket.id, null, { writing: false });
    case 'remove':
      return removed(day, ticket);
    case 'go':
      return action.id === day.current ? day : { ...day, current: action.id };
    case 'note':
      return changed(day, action.id, action.as, action.change);
    case 'fold':
      return changed(day, ticket.id, null, { folded: action.folded });
    case 'answered':
      return changed(day, action.id, null, { answered: action.answered });
    case 'restore':
      return restored(day, action.tickets);
    case 'undo':
      return undone(day);
    case 'redo':
      return redone(day);
  }
}

type NewPaste = Pick<Ticket, 'text' | 'name' | 'writing'> & { perhaps?: number; id?: number };

/** How many pastes a day holds, and how long they may be together, in UTF-16 units. */
const mostTickets = 1000;
const mostUnits = 64 * 1024 * 1024;

function added(day: Day, { text, name, writing, perhaps, ...wanted }: NewPaste): Day {
  const id = Math.max(day.next, wanted.id ?? 0);
  const act: Act = { kind: writing ? 'type' : 'paste', id, was: null, place: 0, from: day.current };
  const tickets = withinRoom([newTicket({ id, text, name, writing, perhaps }), ...day.tickets]);
  return remembered({ ...day, tickets, current: id, sheet: '', next: id + 1 }, act);
}

/** The newest is kept however long it is. */
function withinRoom(tickets: readonly Ticket[]): readonly Ticket[] {
  let units = 0;
  const end = tickets.findIndex(({ text }, at) => {
    units += text.length;
    return at > 0 && (at >= mostTickets || units > mostUnits);
  });
  return end < 0 ? tickets : tickets.slice(0, end);
}

function restored({ tickets, next, ...day }: Day, kept: readonly Omit<Ticket, 'id'>[]): Day {
  const known = new Set(tickets.map(({ key }) => key));
  const fresh = kept.filter(({ key }) => key === undefined || !known.has(key));
  const back = fresh.map((ticket, at) => ({ ...ticket, id: next + at }));
  return { ...day, tickets: withinRoom([...tickets, ...back]), next: next + back.length };
}

function typed(day: Day, ticket: Ticket, text: string): Day {
  if (ticket.id === 0)
    return isBlank(text) ? { ...day, sheet: text } : added(day, { text, name: null, writing: true });
  return isBlank(text) ? removed(day, ticket) : changed(day, ticket.id, 'type', { text, writing: true });
}

function removed(day: Day, ticket: Ticket): Day {
  const place = day.tickets.indexOf(ticket);
  if (place < 0) return { ...day, sheet: '' };
  const act: Act = { kind: 'remove', id: ticket.id, was: ticket, place, from: day.current };
  return remembered({ ...day, tickets: day.tickets.toSpliced(place, 1), current: 0, sheet: '' }, act);
}

function changed(day: Day, id: number, as: ActKind | null, change: Partial<Ticket>): Day {
  const place = day.tickets.findIndex((ticket) => ticket.id === id);
  const was = day.tickets[place];
  if (!was) return day;
  const after = { ...day, tickets: day.tickets.with(place, { ...was, ...change }) };
  return as === null ? after : remembered(after, { kind: as, id, was, place, from: day.current });
}

const remembered = (day: Day, act: Act): Day => ({ ...day, done: withAct(day.done, act), undone: [] });

function undone(day: Day): Day {
  const act = day.done.at(-1);
  if (!act) return day;
  const { back, counter } = takenBack(day, act);
  return { ...back, done: day.done.slice(0, -1), undone: [...day.undone, counter] };
}

function redone(day: Day): Day {
  const act = day.undone.at(-1);
  if (!act) return day;
  const { back, counter } = takenBack(day, act);
  return { ...back, done: [...day.done, counter], undone: day.undone.slice(0, -1) };
}

/** The day with a paste as it was before an act, and the act that makes it again. That paste is shown. */
function takenBack(day: Day, act: Act): { back: Day; counter: Act } {
  const at = day.tickets.findIndex(({ id }) => id === act.id);
  const now = day.tickets[at] ?? null;
  const counter: Act = { ...act, was: now, place: at < 0 ? act.place : at, from: day.current };
  const others = at < 0 ? day.tickets : day.tickets.toSpliced(at, 1);
  if (!act.was) return { back: shown({ ...day, tickets: others }, act.from), counter };
  // What was answered stays answered.
  const was = { ...act.was, answered: now?.answered ?? act.was.answered };
  const tickets = others.toSpliced(at < 0 ? act.place : at, 0, was);
  return { back: shown({ ...day, tickets }, act.id), counter };
}

function shown(day: Day, id: number): Day {
  const current = day.tickets.some((ticket) => ticket.id === id) ? id : 0;
  return { ...day, current, sheet: '' };
}
