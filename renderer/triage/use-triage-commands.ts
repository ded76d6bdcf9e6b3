import { flushSync } from 'react-dom';
import type { Day } from '../case/day';
import type { DeskAction, OpenBatch } from '../case/desk';
import type { ReadPaste } from '../case/read-paste';
import { isBlank, isEditable, type Ticket } from '../case/ticket';
import type { Offer } from '../keys/offers';
import { useOffer } from '../keys/use-offers';
import type { Pane } from './panes/pane-tabs';
import type { PanesState } from './panes/use-panes';
import type { usePasteInput } from './paste/use-paste-input';
import type { Choice } from './reading/use-choice';
import type { Evidence } from './reading/use-evidence';
import type { Reading } from './reading/use-readings';

/** How many findings have a digit. */
const mostDigits = 9;

interface Sources {
  active: boolean;
  day: Day;
  /** The batch whose tickets the day holds. */
  batch: OpenBatch | undefined;
  ticket: Ticket;
  reading: Reading;
  choice: Choice;
  /** The commands that act on the answer. */
  answer: readonly Offer[];
  evidence: Evidence;
  act: (action: DeskAction) => void;
  stop: () => void;
  input: ReturnType<typeof usePasteInput>;
  ownWindow: (id: string) => void;
  panes: PanesState;
  /** Whether there is room for one pane alone. */
  single: boolean;
  onPane: (pane: Pane) => void;
  /** Brings the paste into sight, where there is room for one pane alone. */
  onLook: () => void;
  hide: () => void;
  /** Takes back what the footer tells of. */
  takeBack: (() => void) | undefined;
}

/** The commands of Triage at this moment. */
export function useTriageCommands(sources: Sources): void {
  const { active, ticket, input } = sources;
  const empty = isBlank(ticket.text);
  const ways: Offer[] = [
    // The browser pastes; use-paste-input handles the event.
    {
      id: 'paste',
      run: () => {},
      saying: empty ? undefined : 'new-paste',
      footer: active && (empty || !ticket.writing) ? 7 : undefined,
    },
    { id: 'paste-new', run: input.pasteNew },
    { id: 'open-file', run: input.open, footer: active && !sources.batch ? 8 : undefined },
    { id: 'open-folder', run: input.openFolder },
  ];
  const results = resultCommands(sources);
  // While someone types, the footer has no room for the keys of the result.
  const shown = ticket.writing ? results.map((offer) => ({ ...offer, footer: undefined })) : results;
  useOffer([
    ...(active
      ? [...shown, ...pasteCommands(sources, empty), ...dayCommands(sources), ...paneCommands(sources, empty)]
      : []),
    ...ways,
  ]);
}

/** The commands for the result and the answer. */
function resultCommands(sources: Sources): Offer[] {
  const { reading, choice, stop } = sources;
  const offers: Offer[] = [];
  if (reading.state === 'working') offers.push({ id: 'stop-reading', run: stop, footer: 1 });
  if (choice.back) offers.push({ id: 'all-meanings', run: choice.back, footer: 1 });
  if (reading.state === 'read') offers.push(...findingCommands(reading, sources));
  // While someone types, the key that copies shows what was found in it.
  const answer = sources.answer.filter(({ id }) => id !== 'mark-up' || !sources.ticket.writing);
  return [...offers, ...answer];
}

/** The commands that go through the findings and their evidence. */
function findingCommands(read: ReadPaste, { choice, evidence, ownWindow, onLook }: Sources): Offer[] {
  const { findings, symptoms } = read.triage;
  const offers: Offer[] = symptomCommands(choice);
  const count = findings.length + read.others.length + symptoms.length;
  const { index } = choice;
  if (count > 1 || (count === 1 && index === null)) {
    const keys = Math.min(mostDigits, count);
    const footer = index === null ? 2 : undefined;
    offers.push({ id: 'choose-finding', run: (nth) => choice.choose(nth), keys, footer });
  }
  if (count > 1 && index !== null) {
    const step = (nth: number) => choice.choose((index + (nth === 0 ? -1 : 1) + count) % count);
    offers.push({ id: 'step-finding', run: step });
  }
  // There is no room for both.
  const footer = count > 1 && index === null ? undefined : 2;
  const next = () => {
    flushSync(onLook);
    evidence.next();
  };
  if (evidence.count > 0) offers.push({ id: 'next-evidence', run: next, footer });
  const open = index === null ? undefined : findings[index];
  if (open) offers.push({ id: 'own-window', run: () => ownWindow(open.entry) });
  return offers;
}

/** The commands that answer the question of the open symptom. Their keys stand on its buttons. */
function symptomCommands({ takeSide }: Choice): Offer[] {
  if (!takeSide) return [];
  return [
    { id: 'symptom-first', run: () => takeSide(0) },
    { id: 'symptom-second', run: () => takeSide(1) },
  ];
}

function pasteCommands({ ticket, act, input, hide }: Sources, empty: boolean): Offer[] {
  const offers: Offer[] = [];
  if (ticket.perhaps > 0) offers.push({ id: 'read-apart', run: () => input.takeApart(ticket) });
  if (!empty && ticket.writing) offers.push({ id: 'mark-up', run: () => act({ do: 'done' }), footer: 1 });
  if (!empty && !ticket.writing && isEditable(ticket))
    offers.push({ id: 'edit-paste', run: () => act({ do: 'edit' }) });
  if (!empty && !ticket.writing) offers.push({ id: 'hide-text', run: hide });
  if (!empty) offers.push({ id: 'clear-paste', run: () => act({ do: 'remove' }) });
  return offers;
}

/** The commands that make room. */
function paneCommands({ panes, single, day, onPane }: Sources, empty: boolean): Offer[] {
  const offers: Offer[] = [];
  if (day.tickets.length > 0) offers.push({ id: 'toggle-day', run: panes.toggleDay });
  if (empty) return offers;
  if (single)
    offers.push(
      { id: 'show-paste', run: () => onPane('paste') },
      { id: 'show-entry', run: () => onPane('entry') },
    );
  else if (!panes.beside) offers.push({ id: 'show-paste', run: panes.toggleTall });
  return offers;
}

/** The commands that go through the day's pastes and through what was done to them. */
function dayCommands({ day, batch, ticket, act, answer, takeBack }: Sources): Offer[] {
  const { tickets, done, undone } = day;
  const offers: Offer[] = [];
  const at = tickets.findIndex(({ id }) => id === ticket.id);
  if (tickets.length > (at < 0 ? 0 : 1))
    offers.push({
      id: 'step-ticket',
      run: (nth) => {
        const to = nth === 0 ? at + 1 : at - 1;
        const next = tickets[(to + tickets.length) % tickets.length];
        if (next) act({ do: 'go', id: next.id });
      },
      // Once the answer was copied, its key goes on to the next that waits for one.
      footer: answer.some(({ id }) => id === 'step-ticket') ? undefined : 1,
    });
  if (batch)
    offers.push({
      id: 'batch-back',
      saying: 'back-to-table',
      run: () => act({ do: 'go-batch', id: batch.id }),
      footer: 3,
    });
  if (ticket.id !== 0) offers.push({ id: 'new-sheet', run: () => act({ do: 'go', id: 0 }) });
  // What the footer offers to take back comes first.
  if (takeBack ?? done.length > 0) offers.push({ id: 'undo', run: takeBack ?? (() => act({ do: 'undo' })) });
  if (undone.length > 0) offers.push({ id: 'redo', run: () => act({ do: 'redo' }) });
  return offers;
}
