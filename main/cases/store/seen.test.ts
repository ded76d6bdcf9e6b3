import { expect, it } from 'vitest';
import type { Fingerprint } from '../../../catalog/cases/fingerprint';
import { keptStep } from '../../../catalog/cases/kept-step';
import { change, keep, keepAll, remove } from './cases';
import { idOf, someCase, someStore } from './cases-for-test';
import { decisions, forget, stepRecords } from './learned';
import { seenBefore } from './seen';

const print = (more: Partial<Fingerprint>): Fingerprint => ({
  key: 'entry a',
  names: [],
  words: [1, 2, 3, 4],
  marks: ['entry a'],
  ...more,
});
const expired = print({});
const refused = print({ words: [11, 12, 13, 14] });
const another = print({ key: 'entry b', marks: ['entry b'] });

function filled() {
  const db = someStore();
  keepAll(db, [
    someCase(1, { fingerprint: expired, answer: 'one' }),
    someCase(2, { fingerprint: print({ words: [1, 2, 3, 5] }), answer: 'two' }),
    someCase(3, { fingerprint: refused }),
    someCase(4, { fingerprint: another }),
  ]);
  return db;
}
const tiers = (db: ReturnType<typeof filled>, fingerprint: Fingerprint, except: string | null = null) => {
  const { same, like, cases } = seenBefore(db, fingerprint, except);
  return { same, like, ids: cases.map(({ id, tier }) => `${tier} ${Number(id.slice(-12))}`) };
};

it('counts what is the same, shows what is like, and leaves out the rest and the case itself', () => {
  const db = filled();
  expect(tiers(db, expired)).toEqual({ same: 2, like: 1, ids: ['same 2', 'same 1', 'like 3'] });
  expect(tiers(db, expired, idOf(1))).toEqual({ same: 1, like: 1, ids: ['same 2', 'like 3'] });
  expect(tiers(db, print({ key: 'entry c', marks: ['entry c'] }))).toEqual({ same: 0, like: 0, ids: [] });
  remove(db, [idOf(2)], 1);
  expect(tiers(db, expired)).toMatchObject({ same: 1 });
});

it('counts decisions of people, and not those that were taken back', () => {
  const db = someStore();
  const by = (n: number, id: string) =>
    someCase(n, { chosen: { id, by: 'person', printed: '1003', sdk: null, counts: true } });
  keepAll(db, [by(1, 'x'), by(2, 'x'), by(3, 'y'), someCase(4)]);
  const two = { printed: '1003', entry: 'x', sdk: null };
  expect(decisions(db)).toEqual([
    { ...two, count: 2 },
    { ...two, entry: 'y', count: 1 },
  ]);
  expect(forget(db, two)).toBe(2);
  // Kept again, it is still the decision that was taken back; another one is not.
  keep(db, by(1, 'x'));
  expect(decisions(db)).toEqual([{ ...two, entry: 'y', count: 1 }]);
  keep(db, by(5, 'x'));
  keep(db, by(2, 'z'));
  expect(decisions(db).map(({ entry, count }) => [entry, count])).toEqual([
    ['x', 1],
    ['y', 1],
    ['z', 1],
  ]);
});

it('counts how often steps were tried and helped, in cases that are closed', () => {
  const db = someStore();
  const [a, b] = [keptStep({ zh: '甲', en: 'a' }), keptStep({ zh: '乙', en: 'b' })];
  keepAll(db, [
    someCase(1, { outcome: 'solved', tried: [a, b], helped: [b] }),
    someCase(2, { outcome: 'solved', helped: [b] }),
    someCase(3, { outcome: 'unsolved', tried: [a] }),
    someCase(4, { outcome: 'open', tried: [a] }),
  ]);
  expect(stepRecords(db, 'sdk/table/70003')).toEqual([
    { step: '乙', helped: 2, tried: 2 },
    { step: '甲', helped: 0, tried: 2 },
  ]);
  // Another translation of it is the same step.
  change(db, [idOf(4)], () => ({ outcome: 'solved', helped: [keptStep({ zh: '甲', en: 'A' })] }), 9);
  expect(stepRecords(db, 'sdk/table/70003')).toEqual([
    { step: '乙', helped: 2, tried: 2 },
    { step: '甲', helped: 1, tried: 3 },
  ]);
});
