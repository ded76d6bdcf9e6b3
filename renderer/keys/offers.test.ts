import { describe, expect, it } from 'vitest';
import { commandIds, commandTable } from '../vocabulary/command-table';
import type { Press } from './chords';
import { createOffers, type Offer, type Offered } from './offers';
import type { Spot } from './reach';

const page: Spot = {
  dialog: false,
  field: 'none',
  radio: false,
  press: false,
  text: false,
  grid: true,
  answer: true,
};
const press = (key: string, hold?: 'mod' | 'shift' | 'alt'): Press => ({
  key,
  ctrlKey: hold === 'mod',
  metaKey: false,
  shiftKey: hold === 'shift',
  altKey: hold === 'alt',
});

function asked(offers: readonly Offered[]) {
  const ran: string[] = [];
  const all = createOffers();
  all.tell(
    'here',
    offers.map((offer): Offer => ({ ...offer, run: (nth) => ran.push(`${offer.id} ${nth}`) })),
  );
  return { all, ran };
}

describe('the keys of a command', () => {
  const heard = commandIds.filter(
    (id) => commandTable[id].chord && (commandTable[id].listener ?? 'window') === 'window',
  );

  it.each(heard)('do it: %s', (id) => {
    const { all, ran } = asked([{ id }]);
    const { hold, keys = [] } = commandTable[id].chord ?? {};
    for (const key of keys) expect(all.press(press(key, hold), page, false)).toBe(true);
    expect(ran).toEqual(keys.map((_, nth) => `${id} ${nth}`));
  });

  it('do nothing where nobody offers it', () => {
    const { all } = asked([]);
    expect(all.press(press('k', 'mod'), page, false)).toBe(false);
  });

  it('do only as much as is offered', () => {
    const { all, ran } = asked([{ id: 'choose-finding', keys: 2 }]);
    expect(all.press(press('3'), page, false)).toBe(false);
    expect(all.press(press('2'), page, false)).toBe(true);
    expect(ran).toEqual(['choose-finding 1']);
  });

  // The first answer to a question has the key of the outcome, which is offered without it there.
  const shares = new Set(['symptom-first', 'case-outcome']);

  it('belong to one command of a part of the window, but for Escape, which ends whatever is open', () => {
    for (const id of heard)
      for (const other of heard) {
        const [one, two] = [commandTable[id], commandTable[other]];
        const together = one.group === two.group || one.group === 'window' || two.group === 'window';
        const shared = one.chord?.keys.filter((key) => two.chord?.keys.includes(key)) ?? [];
        if (
          id === other ||
          (shares.has(id) && shares.has(other)) ||
          !together ||
          one.chord?.hold !== two.chord?.hold
        )
          continue;
        expect(shared.filter((key) => key !== 'Escape')).toEqual([]);
      }
  });
});

describe('what is offered', () => {
  it('is the same to look at until something shown changes', () => {
    const all = createOffers();
    all.tell('here', [{ id: 'copy-code', run: () => {} }]);
    const before = all.now();
    all.tell('here', [{ id: 'copy-code', run: () => {} }]);
    expect(all.now()).toBe(before);
    all.tell('here', [{ id: 'copy-code', run: () => {}, footer: 1 }]);
    expect(all.now()).not.toBe(before);
  });

  it('is told once for all that changes together, and not where it looks as before', async () => {
    const all = createOffers();
    const told: number[] = [];
    all.subscribe(() => told.push(all.now().length));
    all.tell('here', [{ id: 'copy-code', run: () => {} }]);
    all.tell('there', [{ id: 'copy-link', run: () => {} }]);
    await Promise.resolve();
    expect(told).toEqual([2]);
    all.withdraw('there');
    all.tell('there', [{ id: 'copy-link', run: () => {} }]);
    await Promise.resolve();
    expect(told).toEqual([2]);
    all.withdraw('there');
    await Promise.resolve();
    expect(told).toEqual([2, 1]);
  });

  it('does what was said last', () => {
    const all = createOffers();
    const ran: string[] = [];
    all.tell('here', [{ id: 'copy-code', run: () => ran.push('old') }]);
    all.tell('here', [{ id: 'copy-code', run: () => ran.push('new') }]);
    all.run('copy-code');
    expect(ran).toEqual(['new']);
  });

  it('goes with whoever offered it', () => {
    const { all, ran } = asked([{ id: 'copy-code' }]);
    all.withdraw('here');
    all.run('copy-code');
    expect(all.now()).toEqual([]);
    expect(ran).toEqual([]);
  });
});
