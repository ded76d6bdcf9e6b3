import { describe, expect, it } from 'vitest';
import { deskAfter, newDesk } from '../../case/desk';
import type { FoundApart } from '../../case/found-apart';
import { changedIn, unreadIn } from './unread';

const batchOf = (...texts: string[]) => ({
  name: null,
  headings: ['text', 'more'],
  roles: ['text', null] as const,
  rows: texts.map((text) => ({ file: null, cells: [text, 'other'], text: null })),
  left: [],
});
const take = (...texts: string[]) => ({ do: 'take-batch', batch: batchOf(...texts), whole: null }) as const;
const desk = deskAfter(deskAfter(newDesk, take('a', 'b', ' ')), take('c'));
const found = (raw: string): FoundApart => ({ raw, key: 'k', text: '{}', furtherSecrets: new Uint32Array() });
const [newer, older] = desk.batches;
const idOf = (at: number) => older?.day.tickets[at]?.id ?? 0;
const textsOf = (tickets: readonly { text: string }[]) => tickets.map(({ text }) => text);

describe('the tickets that are still to be read', () => {
  it('are those of the newest batch first, in their order, without blanks', () => {
    expect(textsOf(unreadIn(desk.batches, new Set(), new Map(), 'k'))).toEqual(['c', 'a', 'b']);
  });

  it('are not those that were read, unless something else is hidden now, nor those that a person stopped', () => {
    const apart = new Map([[idOf(0), found('a')]]);
    expect(textsOf(unreadIn(desk.batches, new Set(), apart, 'k'))).toEqual(['c', 'b']);
    expect(textsOf(unreadIn(desk.batches, new Set(), apart, 'other'))).toEqual(['c', 'a', 'b']);
    expect(textsOf(unreadIn(desk.batches, new Set([newer?.id ?? 0]), apart, 'k'))).toEqual(['b']);
  });

  it('are those again that say something else', () => {
    const apart = new Map([
      [idOf(0), found('a')],
      [idOf(1), found('b')],
    ]);
    expect(changedIn(desk.batches, apart)).toEqual(new Set());
    const back = deskAfter(desk, { do: 'go-batch', id: older?.id ?? 0 });
    const after = deskAfter(back, { do: 'set-roles', roles: [null, 'text'] });
    expect(changedIn(after.batches, apart)).toEqual(new Set([idOf(0), idOf(1)]));
  });
});
