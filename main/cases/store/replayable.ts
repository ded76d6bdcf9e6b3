import type { DatabaseSync } from 'node:sqlite';
import { type Said, saidOfCase, truthOf } from '../../../catalog/cases/replay';
import { countOf } from './cases';
import { caseOf } from './rows';

/** A case as it is replayed. */
export interface Replayable {
  id: string;
  /** Its ticket, else its id. */
  name: string;
  text: string;
  before: Said;
  /** Id of what is right; null for none of ours, undefined where nobody said. */
  truth: string | null | undefined;
}

/** The next cases behind a row of the table, where the last of them stands, and how many there are in all. */
export function replayable(db: DatabaseSync, after: number, count: number) {
  const rows = db
    .prepare('SELECT * FROM cases WHERE removed IS NULL AND row > ? ORDER BY row LIMIT ?')
    .all(after, count);
  const cases = rows.flatMap((row): Replayable[] => {
    const one = caseOf(row);
    if (!one) return [];
    const { id, ticket, text } = one;
    return [{ id, name: ticket || id, text, before: saidOfCase(one), truth: truthOf(one) }];
  });
  const last = rows.at(-1)?.['row'];
  return { cases, last: last === undefined ? null : Number(last), total: countOf(db) };
}
