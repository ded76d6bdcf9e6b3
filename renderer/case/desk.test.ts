import { describe, expect, it } from 'vitest';
import type { Batch } from '../../catalog/batch/batch';
import { currentOf } from './day';
import { batchIn, type Desk, type DeskAction, dayIn, deskAfter, newDesk } from './desk';
import { newTicket } from './ticket';

const doing = (desk: Desk, ...actions: DeskAction[]) => actions.reduce(deskAfter, desk);

const row = (...cells: string[]) => ({ file: null, cells, text: null });
const batch: Batch = {
  name: 'tickets.csv',
  headings: ['id', 'who', 'what', 'more'],
  roles: ['ticket', 'customer', 'text', null],
  rows: [row('#1', 'Orbit', '70003', 'x'), row('#2', 'Nova', '70003', 'y'), row('#3', 'Kite', '-1101', 'z')],
  left: [],
};
const taking: DeskAction = { do: 'take-batch', batch, whole: 'the whole text' };
const withBatch = doing(newDesk, { do: 'take', text: 'a paste', name: null }, taking);
const texts = (desk: Desk) => dayIn(desk).tickets.map(({ text }) => text);
const ids = (desk: Desk) => dayIn(desk).tickets.map(({ id }) => id);
const noting = (id: number): DeskAction => ({
  do: 'note',
  id,
  as: 'write',
  change: { edits: { en: { of: 'Hello', text: 'Hello Nova' } } },
});

describe('the desk', () => {
  it('shows a batch in the order of its file, each ticket with its customer and number', () => {
    expect(texts(withBatch)).toEqual(['70003', '70003', '-1101']);
    expect(currentOf(dayIn(withBatch)).fields).toEqual({ customer: 'Orbit', ticket: '#1' });
    expect([batchIn(withBatch)?.id, withBatch.asTicket]).toEqual([1, false]);
  });

  it('keeps what is noted on one ticket from all others, though they are the same text', () => {
    const [, second = 0] = ids(withBatch);
    const noted = doing(withBatch, noting(second));
    const edits = dayIn(noted).tickets.map((ticket) => Object.keys(ticket.edits).length);
    expect(edits).toEqual([0, 1, 0]);
    expect(currentOf(noted.today).edits).toEqual({});
  });

  it('goes back to the day as it was left, and to the batch as it was left', () => {
    const [, second = 0] = ids(withBatch);
    const gone = doing(withBatch, { do: 'go', id: second }, { do: 'go-batch', id: 0 });
    expect(texts(gone)).toEqual(['a paste']);
    // What comes late, such as that an answer was copied, reaches the ticket that it is about.
    const late = doing(gone, { do: 'answered', id: second, answered: { at: 1, text: 'Hello', held: 0 } });
    expect(currentOf(dayIn(late)).answered).toBeNull();
    const back = doing(late, { do: 'go-batch', id: 1 });
    expect(currentOf(dayIn(back))).toMatchObject({ id: second, answered: { text: 'Hello' } });
  });

  it('takes a paste into the day, wherever a person is', () => {
    const pasted = doing(
      withBatch,
      { do: 'open-ticket', id: ids(withBatch)[2] ?? 0 },
      {
        do: 'take',
        text: 'another',
        name: null,
      },
    );
    expect([pasted.at, pasted.asTicket, texts(pasted)]).toEqual([0, false, ['another', 'a paste']]);
    expect(batchIn(doing(pasted, { do: 'go-batch', id: 1 }))?.day.tickets.length).toBe(3);
  });

  it('opens a ticket in Triage, and undoes in the batch what was done in it', () => {
    const [, second = 0] = ids(withBatch);
    const opened = doing(withBatch, { do: 'open-ticket', id: second }, noting(second));
    expect([opened.asTicket, currentOf(dayIn(opened)).id]).toEqual([true, second]);
    const undone = doing(opened, { do: 'undo' });
    expect(currentOf(dayIn(undone)).edits).toEqual({});
    expect(texts(undone).length).toBe(3);
  });

  it('shows the next ticket of the table where one was taken out, and the day after the last', () => {
    const opened = doing(withBatch, { do: 'open-ticket', id: ids(withBatch)[1] ?? 0 }, { do: 'remove' });
    expect([opened.asTicket, texts(opened), currentOf(dayIn(opened)).text]).toEqual([
      false,
      ['70003', '-1101'],
      '-1101',
    ]);
    const empty = doing(opened, { do: 'remove' }, { do: 'remove' });
    expect([empty.at, empty.batches, texts(empty)]).toEqual([0, [], ['a paste']]);
  });

  it('reads other columns, and keeps what was noted on texts that stay the same', () => {
    const [first = 0, second = 0] = ids(withBatch);
    const noted = doing(withBatch, noting(first), {
      do: 'note',
      id: second,
      as: 'customer',
      change: { fields: { customer: 'Ms Li', ticket: '#2' } },
    });
    const swapped = doing(noted, { do: 'set-roles', roles: ['customer', 'ticket', 'text', null] });
    expect(dayIn(swapped).tickets.map(({ fields }) => [fields.customer, fields.ticket])).toEqual([
      ['#1', 'Orbit'],
      ['Ms Li', 'Nova'],
      ['#3', 'Kite'],
    ]);
    expect(Object.keys(currentOf(dayIn(swapped)).edits)).toEqual(['en']);
    const other = doing(swapped, { do: 'set-roles', roles: ['customer', 'ticket', null, 'text'] });
    expect(texts(other)).toEqual(['x', 'y', 'z']);
    expect(currentOf(dayIn(other)).edits).toEqual({});
  });

  it('reads it all as one text, and that text again as tickets', () => {
    const one = doing(withBatch, { do: 'read-as-one' });
    expect([one.at, one.batches.length, texts(one)]).toEqual([0, 0, ['the whole text', 'a paste']]);
    const { id, perhaps } = currentOf(dayIn(one));
    expect(perhaps).toBe(3);
    const again = doing(one, { ...taking, replaces: id });
    expect([texts(again).length, again.today.tickets.map(({ text }) => text)]).toEqual([3, ['a paste']]);
  });
});

describe('what comes back after a restart', () => {
  const back = (key: string, text: string) => {
    const { id: _, ...ticket } = newTicket({ id: 0, text, name: null, writing: false });
    return { ...ticket, key };
  };

  it('is behind what came since, each once, wherever a person is', () => {
    const restore: DeskAction = { do: 'restore', tickets: [back('b', 'newer'), back('a', 'older')] };
    const desk = doing(withBatch, restore, restore);
    expect(desk.today.tickets.map(({ text }) => text)).toEqual(['a paste', 'newer', 'older']);
    expect(new Set(desk.today.tickets.map(({ id }) => id)).size).toBe(3);
    expect([desk.at, batchIn(desk)?.day.tickets.length]).toEqual([withBatch.at, 3]);
    expect(doing(desk, { do: 'take', text: 'next', name: null }).today.tickets.map(({ id }) => id)).toEqual([
      4, 1, 2, 3,
    ]);
  });
});
