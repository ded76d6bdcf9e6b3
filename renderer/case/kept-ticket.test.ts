import { expect, it } from 'vitest';
import { keptOf, ticketOf } from './kept-ticket';
import { everything as noted } from './notes-for-test';
import { type Notes, newTicket, type Ticket } from './ticket';
import { keyOf } from './ticket-key';

const text = 'userSig=xx70003xx error 70003, then 70003';
const secret = { start: 8, end: 17 };

const everything: Notes = {
  ...noted,
  counted: [{ entry: 'a/b/2', start: 36, end: 41 }],
  edits: { ...noted.edits, zh: { of: '您好', text: '您好，李女士' } },
};
const ticket: Ticket = {
  ...newTicket({ id: 3, text, name: 'a.log', writing: true, perhaps: 4 }),
  ...everything,
  folded: false,
  answered: { at: 7, text: 'Hello Ms Li', held: 1 },
};

/** As main gives it back: with the secret replaced. */
function restarted(given: Ticket, masked = given.text): Omit<Ticket, 'id'> {
  const { notes } = keptOf(given, {
    taken: 5,
    withText: true,
    secrets: [secret],
    isShown: ({ of }) => of === 'Hello',
  });
  return ticketOf({ notes, text: masked }, 'rest');
}

it('is after a restart what it was, save what was hidden and let through', () => {
  const masked = text.replace('xx70003xx', '⟦signature 70003⟧');
  const { hidden, spared, counted, edits, ...notes } = everything;
  const after = restarted(ticket, masked);
  expect(after).toMatchObject(notes);
  expect(after).toMatchObject({
    ...{ key: keyOf(ticket), text: masked, name: 'a.log', perhaps: 4, folded: false, writing: false },
    ...{ answered: ticket.answered, hidden: [], spared: [] },
    // What was shown belongs to what is written then; the other one stays with its text.
    edits: { en: { of: null, text: 'Hello Ms Li' }, zh: edits.zh },
  });
  expect(hidden.length + spared.length + counted.length).toBe(3);
});

it('counts the same number again, though secrets before it are replaced', () => {
  const masked = text.replace('xx70003xx', '⟦signature 70003⟧');
  const [counted] = restarted(ticket, masked).counted;
  expect(counted).toEqual({ entry: 'a/b/2', start: masked.lastIndexOf('70003'), end: masked.length });
  expect(restarted(ticket, 'error 70003').counted).toEqual([]);
});

it('says where its end was not kept', () => {
  const long = { ...ticket, counted: [], text: 'x'.repeat(1024 * 1024 + 5) };
  const { text: kept, notes } = keptOf(long, {
    taken: 5,
    withText: true,
    secrets: [],
    isShown: () => true,
  });
  expect([kept?.length, notes.cut]).toEqual([1024 * 1024, 5]);
  expect(ticketOf({ notes, text: 'xx' }, 'the rest was not kept').text).toBe('xx\nthe rest was not kept');
});

it('has a key that no other paste has, also at the next start', () => {
  const ids = [1, 2, 3, -100_001, -100_002, 2 ** 40];
  const keys = ids.map((id) => keyOf({ id }));
  expect(new Set(keys).size).toBe(ids.length);
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(keyOf({ id: 9, key: keys[0] ?? '' })).toBe(keys[0]);
});
