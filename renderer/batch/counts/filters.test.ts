import { describe, expect, it } from 'vitest';
import { newTicket, type Ticket } from '../../case/ticket';
import type { FoundRow } from '../reading/found-row';
import { counted, noFilters, toggledFilter } from './filters';

const ticket = (id: number, answered = false): Ticket => ({
  ...newTicket({ id, text: `${id}`, name: null, writing: false }),
  answered: answered ? { at: 1, text: '', held: 0 } : null,
});
const row = (verdict: FoundRow['verdict'], group: string, language: FoundRow['language']): FoundRow => ({
  ...{ verdict, group, language, code: null, masked: 0, excerpt: '' },
  matter: { of: 'unlisted', what: null },
});

const tickets = [ticket(-1, true), ticket(-2), ticket(-3), ticket(-4)];
const rows = new Map([
  [-1, row('match', 'a', 'zh')],
  [-2, row('match', 'a', 'en')],
  [-3, row('none', 'b', null)],
]);
const idsWith = (...ticked: [Parameters<typeof toggledFilter>[1], string][]) => {
  const filters = ticked.reduce((before, [kind, value]) => toggledFilter(before, kind, value), noFilters);
  const { listed, counts } = counted(tickets, rows, filters, 'en');
  return { ids: listed.map(({ id }) => id), counts };
};

describe('the counts of a batch', () => {
  it('count what was read so far, and list all of it', () => {
    const { ids, counts } = idsWith();
    expect(ids).toEqual([-1, -2, -3, -4]);
    expect([...counts.verdict]).toEqual([
      ['match', 2],
      ['not-listed', 1],
    ]);
    expect([...counts.answer]).toEqual([
      ['answered', 1],
      ['open', 3],
    ]);
    // What says nothing in words is answered in the window's language.
    expect([...counts.language]).toEqual([
      ['zh', 1],
      ['en', 2],
    ]);
  });

  it('filter: within a kind any of them, among kinds all', () => {
    expect(idsWith(['finding', 'a']).ids).toEqual([-1, -2]);
    expect(idsWith(['finding', 'a'], ['finding', 'b']).ids).toEqual([-1, -2, -3]);
    expect(idsWith(['finding', 'a'], ['answer', 'open']).ids).toEqual([-2]);
    expect(idsWith(['finding', 'a'], ['finding', 'a']).ids).toEqual([-1, -2, -3, -4]);
  });

  it('say how many each value would leave, given what is ticked of the other kinds', () => {
    const { counts } = idsWith(['answer', 'open']);
    expect(counts.finding.get('a')).toBe(1);
    expect(counts.answer.get('answered')).toBe(1);
  });
});
