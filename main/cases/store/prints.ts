import type { DatabaseSync, Row } from 'node:sqlite';
import type { Fingerprint } from '../../../catalog/cases/fingerprint';
import { likenessOf, nearness } from '../../../catalog/cases/likeness';
import { one } from './database';

/** A fingerprint as it is kept: cases that are the same share one. */
export interface Print {
  readonly id: number;
  readonly matter: number;
  readonly split: boolean;
  /** Ids of prints that a person said are not like it. */
  readonly unlike: readonly number[];
  readonly fingerprint: Fingerprint;
}

/** Of one key, the newest are looked through. */
const mostOfKey = 2000;

const printColumns = 'id, key, shape, marks, matter, split, unlike';

function printOf(row: Row): Print {
  const shape = JSON.parse(String(row['shape'])) as Pick<Fingerprint, 'names' | 'words'>;
  const marks = JSON.parse(String(row['marks'])) as string[];
  return {
    id: Number(row['id']),
    matter: Number(row['matter']),
    split: row['split'] === 1,
    unlike: JSON.parse(String(row['unlike'])) as number[],
    fingerprint: { key: String(row['key']), ...shape, marks },
  };
}

/** The kept print that is the same, the nearest of several. */
export function samePrint(db: DatabaseSync, fingerprint: Fingerprint): Print | undefined {
  const rows = db
    .prepare(`SELECT ${printColumns} FROM prints WHERE key = ? ORDER BY id DESC LIMIT ${mostOfKey}`)
    .all(fingerprint.key);
  return rows
    .map(printOf)
    .filter((print) => likenessOf(print.fingerprint, fingerprint) === 'same')
    .map((print) => ({ print, near: nearness(print.fingerprint, fingerprint) }))
    .sort((a, b) => b.near - a.near || a.print.id - b.print.id)[0]?.print;
}

/** The id of the print of a case; a new one where no kept one is the same. */
export function printFor(db: DatabaseSync, fingerprint: Fingerprint): number {
  return equalPrint(db, fingerprint) ?? samePrint(db, fingerprint)?.id ?? addPrint(db, fingerprint);
}

/** Most cases of a day are those of the day before, word for word. */
function equalPrint(db: DatabaseSync, { key, names, words }: Fingerprint): number | undefined {
  const row = db
    .prepare('SELECT id FROM prints WHERE key = ? AND shape = ?')
    .get(key, JSON.stringify({ names, words }));
  return row && Number(row['id']);
}

/** A print of its own. */
export function addPrint(db: DatabaseSync, { key, names, words, marks }: Fingerprint): number {
  const id = Number(one(db, 'SELECT coalesce(max(id), 0) + 1 FROM prints'));
  db.prepare('INSERT INTO prints (id, key, shape, marks, matter) VALUES (?, ?, ?, ?, ?)').run(
    ...[id, key, JSON.stringify({ names, words }), JSON.stringify(marks), id],
  );
  return id;
}

/** Of the prints that share a mark, the newest are looked through. */
const mostAlike = 2000;

/** Prints that are like it and not the same, the nearest first, without those that a person said are not. */
export function likePrints(db: DatabaseSync, fingerprint: Fingerprint, own: Print | undefined): Print[] {
  const rows = db
    .prepare(
      `SELECT ${printColumns} FROM prints WHERE id IN
        (SELECT print FROM marks WHERE mark IN (SELECT value FROM json_each(?)))
        ORDER BY id DESC LIMIT ${mostAlike}`,
    )
    .all(JSON.stringify(fingerprint.marks));
  const apart = new Set(own?.unlike);
  return rows
    .map(printOf)
    .filter((print) => print.id !== own?.id && (print.matter !== own?.matter || own.split))
    .filter((print) => !apart.has(print.id) && likenessOf(print.fingerprint, fingerprint) !== 'different')
    .map((print) => ({ print, near: nearness(print.fingerprint, fingerprint) }))
    .sort((a, b) => b.near - a.near || b.print.id - a.print.id)
    .map(({ print }) => print);
}

/** Prints that no case has any more and of which nobody said anything. */
export function dropUnused(db: DatabaseSync): void {
  db.exec(`DELETE FROM prints WHERE matter = id AND split = 0 AND unlike = '[]'
    AND NOT EXISTS (SELECT 1 FROM cases WHERE cases.print = prints.id)
    AND NOT EXISTS (SELECT 1 FROM prints AS others WHERE others.matter = prints.id AND others.id <> prints.id)`);
}
