import type { Input, Value } from '../../bridge/contract';
import type { KeptNotes } from '../../bridge/contract/day';
import type { Span } from '../../catalog/triage/result';
import { type Counted, type Edit, newTicket, type Ticket } from './ticket';
import { keyOf } from './ticket-key';

/** As the contract has it. */
const mostText = 1024 * 1024;

/** What of a paste outlives a restart. Main withholds the secrets in it; which ones were let through is forgotten. */
export function keptOf(
  ticket: Ticket,
  {
    taken,
    withText,
    secrets,
    isShown,
  }: {
    /** When it came, in milliseconds since 1970. */
    taken: number;
    withText: boolean;
    /** Where secrets stand in it. */
    secrets: readonly Span[];
    /** Whether an edit is of the text that is written now. */
    isShown: (edit: Edit) => boolean;
  },
): Input<'day.keep'> {
  const { text, name, perhaps, folded, fields, ticked, asked, opened, counted, hidden } = ticket;
  const { together, sides, subject, language, edits, answered } = ticket;
  const given = Object.entries(sides).flatMap(([id, side]) => (side === undefined ? [] : [[id, side]]));
  const written = Object.entries(edits).flatMap(([which, edit]) =>
    edit ? [[which, { of: isShown(edit) ? null : edit.of, text: edit.text }]] : [],
  );
  return {
    text: withText ? text.slice(0, mostText) : null,
    hidden: [...hidden],
    notes: {
      ...{ id: keyOf(ticket), taken, name, cut: Math.max(0, text.length - mostText), perhaps, folded },
      ...{ fields: { ...fields }, ticked: [...ticked], asked: [...asked], opened, subject, language },
      together: together && [...together],
      counted: counted.map((one) => printedOf(blanked(text, secrets), one)),
      sides: Object.fromEntries(given),
      edits: Object.fromEntries(written),
      answered,
    },
  };
}

/** A paste that was kept, as it was. `rest`: what stands for an end that was not kept. */
export function ticketOf({ notes, text }: Value<'day.read'>[number], rest: string): Omit<Ticket, 'id'> {
  const { id: key, name, perhaps, cut, folded, fields, ticked, asked, opened, answered } = notes;
  const { together, sides, subject, language, edits } = notes;
  const whole = cut > 0 ? `${text}\n${rest}` : text;
  const { id: _, ...ticket } = newTicket({ id: 0, text: whole, name, perhaps, writing: false });
  return {
    ...ticket,
    ...{ key, folded, fields, ticked, asked, opened, together, sides, subject, language, edits, answered },
    counted: notes.counted.flatMap((one) => countedIn(text, one)),
  };
}

type Printed = KeptNotes['counted'][number];

/** A number in a secret is none once that is replaced. */
function blanked(text: string, secrets: readonly Span[]): string {
  let done = 0;
  const parts = secrets.map(({ start, end }) => {
    const part = text.slice(done, start) + ' '.repeat(Math.max(0, end - Math.max(start, done)));
    done = Math.max(done, end);
    return part;
  });
  return parts.join('') + text.slice(done);
}

/** Pseudonyms stand for secrets. */
const pseudonym = /⟦[^⟧]*⟧/g;

function printedOf(text: string, { entry, start, end }: Counted): Printed {
  const printed = text.slice(start, end);
  return { entry, printed, nth: placesOf(printed, text.slice(0, start)).length };
}

function countedIn(text: string, { entry, printed, nth }: Printed): Counted[] {
  const start = placesOf(printed, text)[nth];
  return start === undefined ? [] : [{ entry, start, end: start + printed.length }];
}

/** Where a number stands in a text, outside of pseudonyms. */
function placesOf(printed: string, text: string): number[] {
  const shown = text.replace(pseudonym, (hidden) => ' '.repeat(hidden.length));
  const places: number[] = [];
  for (let at = shown.indexOf(printed); at >= 0; at = shown.indexOf(printed, at + printed.length))
    places.push(at);
  return places;
}
