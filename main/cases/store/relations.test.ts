import type { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import type { Fingerprint } from '../../../catalog/cases/fingerprint';
import { everyCase } from '../../../catalog/cases/listing';
import { change, keep, keepAll, purge, remove } from './cases';
import { idOf, someCase, someStore } from './cases-for-test';
import { list } from './list';
import { relate, unrelate } from './relations';
import { seenBefore } from './seen';

const print = (words: number[]): Fingerprint => ({
  ...{ key: 'entry a', names: [], words },
  marks: ['entry a'],
});
const expired = print([1, 2, 3, 4]);
const refused = print([11, 12, 13, 14]);

/** Two cases that are the same, and one that is like them. */
function filled() {
  const db = someStore();
  keepAll(db, [
    someCase(1, { fingerprint: expired }),
    someCase(2, { fingerprint: print([1, 2, 3, 5]) }),
    someCase(3, { fingerprint: refused }),
  ]);
  return db;
}
const of = (db: DatabaseSync, fingerprint: Fingerprint) => {
  const { same, like } = seenBefore(db, fingerprint, null);
  return { same, like };
};
/** How many are the same as each, in the order in which they were kept. */
const counted = (db: DatabaseSync) =>
  list(db, { filter: everyCase, sort: { by: 'kept', descending: false }, from: 0, count: 50 }).rows.map(
    ({ same }) => same,
  );
const ids = (...numbers: number[]) => numbers.map(idOf);

it('keeps together what a person joined, for pastes to come too, until they part it', () => {
  const db = filled();
  relate(db, 'same', null, ids(1, 3));
  keep(db, someCase(5, { fingerprint: print([11, 12, 13, 14, 15]) }));
  expect(of(db, refused)).toEqual({ same: 4, like: 0 });
  expect(counted(db)).toEqual([4, 4, 4, 4]);
  relate(db, 'apart', null, ids(3));
  expect(of(db, refused)).toEqual({ same: 2, like: 2 });
  expect(of(db, expired)).toEqual({ same: 2, like: 2 });
  expect(counted(db)).toEqual([2, 2, 2, 2]);
});

it('joins a paste that nobody has kept with a case', () => {
  const db = filled();
  const paste = print([21, 22, 23]);
  relate(db, 'same', paste, ids(3));
  expect(of(db, paste)).toEqual({ same: 1, like: 2 });
  expect(seenBefore(db, paste, null).cases[0]?.why.en).toBe('You said that it is the same matter.');
});

it('keeps apart what a person parted, though nothing tells it apart, until they join it again', () => {
  const db = filled();
  relate(db, 'apart', null, ids(1));
  keep(db, someCase(5, { fingerprint: expired }));
  expect(of(db, expired)).toEqual({ same: 0, like: 4 });
  expect(counted(db)).toEqual([1, 1, 1, 1]);
  expect(seenBefore(db, expired, null).cases.map(({ why }) => why.en)).toContain(
    'You said that it is not the same matter.',
  );
  relate(db, 'same', null, ids(1, 2));
  expect(of(db, expired)).toEqual({ same: 3, like: 1 });
});

it('parts a paste from a case that nothing tells it from, also where that was joined with others', () => {
  const db = filled();
  relate(db, 'same', null, ids(1, 3));
  relate(db, 'apart', expired, ids(2));
  expect(of(db, expired)).toEqual({ same: 0, like: 3 });
  expect(of(db, refused)).toEqual({ same: 1, like: 2 });
  expect(counted(db)).toEqual([1, 1, 1]);
});

it('no longer shows what a person said is not like it', () => {
  const db = filled();
  relate(db, 'unlike', expired, ids(3));
  relate(db, 'unlike', expired, ids(3));
  expect(of(db, expired)).toEqual({ same: 2, like: 0 });
  expect(of(db, refused)).toEqual({ same: 1, like: 0 });
  // It outlives the cases: it holds for pastes to come.
  remove(db, ids(3), 1);
  purge(db);
  keep(db, someCase(6, { fingerprint: refused }));
  expect(of(db, expired)).toEqual({ same: 2, like: 0 });
  relate(db, 'same', expired, ids(6));
  expect(of(db, expired)).toEqual({ same: 3, like: 0 });
});

it('takes back whatever was said', () => {
  const db = filled();
  const before = () => [of(db, expired), of(db, refused), counted(db)];
  const was = before();
  for (const said of [
    () => relate(db, 'same', null, ids(1, 3)),
    () => relate(db, 'apart', null, ids(1)),
    () => relate(db, 'unlike', expired, ids(3)),
    () => relate(db, 'same', print([31, 32]), ids(1, 3)),
  ]) {
    const undo = said();
    expect(before()).not.toEqual(was);
    unrelate(db, undo);
    expect(before()).toEqual(was);
  }
});

it('takes back also where a print has gone meanwhile, and gives its number to no stranger', () => {
  const db = someStore();
  keepAll(db, [
    someCase(1, { fingerprint: expired }),
    someCase(2, { fingerprint: refused }),
    someCase(3, { fingerprint: print([41, 42, 43]) }),
  ]);
  relate(db, 'same', null, ids(3, 2));
  const undo = relate(db, 'apart', null, ids(2));
  remove(db, ids(3), 1);
  purge(db);
  unrelate(db, undo);
  keep(db, someCase(4, { fingerprint: print([51, 52, 53]) }));
  expect(of(db, refused)).toEqual({ same: 1, like: 2 });
});

it('leaves a case with those it was the same as, though a nearer one came', () => {
  const db = someStore();
  keepAll(db, [
    someCase(1, { fingerprint: print([1, 2, 3, 4, 5, 6]) }),
    someCase(2, { fingerprint: print([1, 2, 3, 4, 5, 7, 8]) }),
    someCase(3, { fingerprint: print([1, 2, 3, 4, 7, 8, 9]) }),
  ]);
  expect(counted(db)).toEqual([2, 2, 1]);
  change(db, ids(2), () => ({ note: 'read again' }), 9);
  expect(counted(db)).toEqual([2, 2, 1]);
});
