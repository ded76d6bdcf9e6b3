import { describe, expect, it } from 'vitest';
import type { ActKind } from './acts';
import { currentOf, type Day, type DayAction, dayAfter, newDay } from './day';
import { everything } from './notes-for-test';
import { type Notes, newTicket } from './ticket';

const doing = (day: Day, ...actions: DayAction[]) => actions.reduce(dayAfter, day);
const take = (text: string): DayAction => ({ do: 'take', text, name: null });
const undo: DayAction = { do: 'undo' };
const redo: DayAction = { do: 'redo' };
const texts = ({ tickets }: Day) => tickets.map(({ text }) => text);
const note = (id: number, as: ActKind | null, change: Partial<Notes>): DayAction => ({
  do: 'note',
  id,
  as,
  change,
});

describe('the day', () => {
  it('has the newest paste on top, and shows it', () => {
    const day = doing(newDay, take('one'), take('two'));
    expect(texts(day)).toEqual(['two', 'one']);
    expect(currentOf(day).text).toBe('two');
  });

  it('gives a paste the id that was promised, and another where that is taken', () => {
    const promised = (text: string, id: number): DayAction => ({ do: 'take', text, name: null, id });
    const day = doing(newDay, promised('one', 3), take('two'), promised('three', 4));
    expect(day.tickets.map(({ id, text }) => [id, text])).toEqual([
      [5, 'three'],
      [4, 'two'],
      [3, 'one'],
    ]);
  });

  it('keeps whatever is noted on a paste from the same text pasted later', () => {
    const first = doing(newDay, take('error 70003'));
    const { id } = currentOf(first);
    const noted = doing(first, note(id, 'write', everything), {
      do: 'answered',
      id,
      answered: { at: 1, text: 'Hello', held: 0 },
    });
    const { id: later, ...again } = currentOf(doing(noted, take('error 70003')));
    const { id: _, ...clean } = newTicket({ id: 0, text: 'error 70003', name: null, writing: false });
    expect(later).not.toBe(id);
    expect(again).toEqual(clean);
    // Each field of the notes is in this test.
    const fresh: Notes = clean;
    for (const [name, value] of Object.entries(everything))
      expect(fresh[name as keyof Notes]).not.toEqual(value);
  });

  it('shows a paste as it was left', () => {
    const day = doing(newDay, take('one'));
    const { id } = currentOf(day);
    const back = doing(day, note(id, 'write', everything), { do: 'fold', folded: false }, take('two'), {
      do: 'go',
      id,
    });
    expect(currentOf(back)).toMatchObject({ ...everything, folded: false });
  });

  it('notes what comes late on the paste that it is about', () => {
    const one = doing(newDay, take('one'));
    const { id } = currentOf(one);
    const two = doing(one, take('two'), note(id, 'customer', { fields: everything.fields }));
    expect(currentOf(two).fields.customer).toBe('');
    expect(two.tickets.find((ticket) => ticket.id === id)?.fields.customer).toBe('Ms Li');
  });

  it('makes a paste of what is typed, and none of blanks', () => {
    const typing = doing(newDay, { do: 'type', text: ' ' });
    expect([texts(typing), currentOf(typing).text]).toEqual([[], ' ']);
    const typed = doing(typing, { do: 'type', text: ' e' }, { do: 'type', text: ' er' }, { do: 'done' });
    expect(texts(typed)).toEqual([' er']);
    expect(currentOf(typed).writing).toBe(false);
  });

  it('leaves the empty sheet for the newest paste, if there is one', () => {
    const alone = doing(newDay, { do: 'done' });
    expect(currentOf(alone)).toMatchObject({ id: 0, text: '' });
    const sheet = doing(newDay, take('one'), take('two'), { do: 'go', id: 0 });
    expect(currentOf(doing(sheet, { do: 'done' })).text).toBe('two');
  });

  it('begins a new paste where an old one was emptied', () => {
    const first = doing(newDay, { do: 'type', text: 'one' });
    const noted = doing(first, note(currentOf(first).id, 'write', everything));
    const again = doing(noted, { do: 'type', text: '' }, { do: 'type', text: 'two' });
    expect(texts(again)).toEqual(['two']);
    expect(currentOf(again)).toMatchObject({ fields: { customer: '', ticket: '' }, edits: {} });
  });

  it('is not edited where it is too long for that', () => {
    const day = doing(newDay, take('x'.repeat(2 ** 22)), { do: 'edit' });
    expect(currentOf(day).writing).toBe(false);
  });
});

describe('undo', () => {
  it('takes back one act after the other, on whichever paste it was done, and makes them again', () => {
    const one = doing(newDay, take('one'));
    const { id } = currentOf(one);
    const day = doing(
      one,
      note(id, 'tick', { ticked: ['a'] }),
      note(id, 'customer', { fields: { customer: 'Ms', ticket: '' } }),
      note(id, 'customer', { fields: { customer: 'Ms Li', ticket: '' } }),
      take('two'),
    );
    const withoutTwo = doing(day, undo);
    expect([texts(withoutTwo), currentOf(withoutTwo).fields.customer]).toEqual([['one'], 'Ms Li']);
    const withoutName = doing(withoutTwo, undo);
    expect([currentOf(withoutName).fields.customer, currentOf(withoutName).ticked]).toEqual(['', ['a']]);
    expect(currentOf(doing(withoutName, undo)).ticked).toEqual([]);
    expect(texts(doing(withoutName, undo, undo, undo))).toEqual([]);
    const again = doing(withoutName, undo, undo, redo, redo, redo, redo);
    expect(texts(again)).toEqual(['two', 'one']);
    expect(again.tickets.at(-1)?.fields.customer).toBe('Ms Li');
  });

  it('goes to the paste that it changes', () => {
    const one = doing(newDay, take('one'));
    const { id } = currentOf(one);
    const other = doing(one, take('two'), { do: 'go', id }, note(id, 'tick', { ticked: ['a'] }), {
      do: 'go',
      id: 2,
    });
    expect(currentOf(doing(other, undo))).toMatchObject({ text: 'one', ticked: [] });
  });

  it('brings a removed paste back to its place, with everything on it', () => {
    const one = doing(newDay, take('one'), note(1, 'write', everything), take('two'), { do: 'go', id: 1 });
    const gone = doing(one, { do: 'remove' });
    expect([texts(gone), currentOf(gone).id]).toEqual([['two'], 0]);
    const back = doing(gone, undo);
    expect(texts(back)).toEqual(['two', 'one']);
    expect(currentOf(back)).toMatchObject(everything);
  });

  it('leaves a paste answered that was answered', () => {
    const day = doing(newDay, take('one'), note(1, 'tick', { ticked: ['a'] }), {
      do: 'answered',
      id: 1,
      answered: { at: 1, text: 'Hello', held: 0 },
    });
    expect(currentOf(doing(day, undo)).answered?.text).toBe('Hello');
  });

  it('forgets what was undone once something else is done', () => {
    const day = doing(newDay, take('one'), take('two'), undo, take('three'), redo);
    expect(texts(day)).toEqual(['three', 'one']);
  });

  it('is for what a person decided, not for where they looked', () => {
    const day = doing(newDay, take('one'), note(1, null, { opened: 'a/b/1' }), undo);
    expect(texts(day)).toEqual([]);
  });
});
