import type { DatabaseSync } from 'node:sqlite';
import type { Fingerprint } from '../../../catalog/cases/fingerprint';
import type { Relation } from '../../../catalog/cases/relation';
import { one, transaction } from './database';
import { printFor } from './prints';

/** What was said of a print: enough to say it again. */
interface Standing {
  readonly id: number;
  readonly matter: number;
  readonly split: number;
  readonly unlike: string;
}

/** How what was said stood before. */
export type Before = readonly Standing[];

/**
 * A person says how cases relate, and a paste to them. It is noted on their prints, and so holds for pastes to come.
 * Cases that are not there are left out. Answers how it was before.
 */
export function relate(
  db: DatabaseSync,
  as: Relation,
  paste: Fingerprint | null,
  ids: readonly string[],
): Before {
  return transaction(db, () => {
    const own = paste === null ? null : printFor(db, paste);
    const prints = ids.flatMap((id) => printOfCase(db, id) ?? []);
    const before = standingOf(db, own === null ? prints : [own, ...prints]);
    if (as === 'same') joinAll(db, own === null ? prints : [own, ...prints]);
    else for (const print of prints) setApart(db, as, own, print);
    return before;
  });
}

function setApart(db: DatabaseSync, as: Exclude<Relation, 'same'>, own: number | null, print: number): void {
  if (as === 'apart') part(db, print, own === print);
  else if (own !== null && own !== print) noteUnlike(db, own, print, true);
}

/** Takes back what a person said. What is no longer there is left out. */
export function unrelate(db: DatabaseSync, before: Before): void {
  transaction(db, () => {
    const there = before.filter(({ id }) => one(db, 'SELECT id FROM prints WHERE id = ?', id) !== null);
    const statement = db.prepare('UPDATE prints SET matter = ?, split = ?, unlike = ? WHERE id = ?');
    for (const { id, matter, split, unlike } of there) {
      // The print that bore the number of a matter may have gone in between, and a later one would bear it again.
      const bearer = there.some((each) => each.id === matter)
        ? matter
        : (there.find((each) => each.matter === matter)?.id ?? id);
      statement.run(bearer, split, unlike, id);
    }
  });
}

/** Of the prints and of all that are one matter with them. */
function standingOf(db: DatabaseSync, prints: readonly number[]): Standing[] {
  return db
    .prepare(
      `SELECT id, matter, split, unlike FROM prints WHERE matter IN
        (SELECT matter FROM prints WHERE id IN (SELECT value FROM json_each(?)))`,
    )
    .all(JSON.stringify(prints))
    .map(({ id, matter, split, unlike }) => ({
      ...{ id: Number(id), matter: Number(matter), split: Number(split) },
      unlike: String(unlike),
    }));
}

const printOfCase = (db: DatabaseSync, id: string): number | undefined => {
  const row = db.prepare('SELECT print FROM cases WHERE id = ? AND removed IS NULL').get(id);
  return row && Number(row['print']);
};

function joinAll(db: DatabaseSync, [first, ...others]: readonly number[]): void {
  for (const other of others) if (first !== undefined) join(db, first, other);
}

/** They are the same matter: so are all like either of them, also those to come. */
function join(db: DatabaseSync, print: number, other: number): void {
  const [matter, joined] = [matterOf(db, print), matterOf(db, other)];
  db.prepare('UPDATE prints SET matter = ? WHERE matter = ?').run(matter, joined);
  db.prepare('UPDATE prints SET split = 0 WHERE id IN (?, ?)').run(print, other);
  if (print !== other) noteUnlike(db, print, other, false);
}

/**
 * The cases of a print are not the same as others of its matter; where it is alone in it, or `fromEachOther`, they are
 * not the same as each other either.
 */
function part(db: DatabaseSync, print: number, fromEachOther: boolean): void {
  const matter = matterOf(db, print);
  const rest = one(db, 'SELECT min(id) FROM prints WHERE matter = ? AND id <> ?', matter, print);
  // The others may bear the number of this one.
  if (rest !== null)
    db.prepare('UPDATE prints SET matter = ? WHERE matter = ? AND id <> ?').run(rest, matter, print);
  db.prepare('UPDATE prints SET matter = id, split = ? WHERE id = ?').run(
    ...[rest === null || fromEachOther ? 1 : 0, print],
  );
}

/** Whether cases that were shown as like are not. Each print knows of the other. */
function noteUnlike(db: DatabaseSync, print: number, other: number, unlike: boolean): void {
  const statement = db.prepare(
    `UPDATE prints SET unlike = (SELECT json_group_array(value) FROM
      (SELECT value FROM json_each(unlike) WHERE value <> ?1 UNION SELECT ?1 WHERE ?3)) WHERE id = ?2`,
  );
  statement.run(other, print, unlike ? 1 : 0);
  statement.run(print, other, unlike ? 1 : 0);
}

const matterOf = (db: DatabaseSync, print: number) =>
  Number(one(db, 'SELECT matter FROM prints WHERE id = ?', print));
