import type { DatabaseSync } from 'node:sqlite';
import { isDeepStrictEqual } from 'node:util';
import type { Case } from '../../../catalog/cases/case';
import type { RestorePlan } from '../../../catalog/cases/restore';
import { type Rescued, rescue } from '../salvage/rescued';
import { countOf, keepAll, read } from '../store/cases';
import { transaction } from '../store/database';
import { addPrint, samePrint } from '../store/prints';
import type { Attached } from './write-backup';

/**
 * What a back-up would change here. It is read page by page and never opened as a database: a file that somebody made up
 * can then run nothing, and a damaged one gives what it still has. Throws where it cannot be read at all.
 */
export function planRestore(db: DatabaseSync, path: string, here: Attached): RestorePlan {
  const backup = rescue(path);
  const sorted = backup.cases.map((given) => ({ given, was: read(db, given.id) }));
  const replaced = sorted.filter(({ given, was }) => was !== undefined && !isEqual(given, was));
  const both = sorted.filter(({ was }) => was !== undefined).length;
  return {
    cases: {
      added: sorted.length - both,
      replaced: replaced.length,
      newerHere: replaced.filter(({ given, was }) => (was?.changed ?? 0) > given.changed).length,
      equal: both - replaced.length,
      kept: countOf(db) - both,
    },
    unreadable: backup.unreadable,
    files: [...backup.files].map(([name, content]) => ({ name, differs: here[name] !== content })),
    newest: backup.cases.reduce<number | null>((last, { changed }) => Math.max(last ?? 0, changed), null),
  };
}

const isEqual = (one: Case, other: Case) => isDeepStrictEqual(one, other);

/** Adds and replaces cases as the plan says, all or none, and answers the files of the profile that the back-up has. */
export function restore(db: DatabaseSync, path: string): Attached {
  const backup = rescue(path);
  putJudgements(db, backup);
  keepAll(db, backup.cases);
  return Object.fromEntries(backup.files);
}

/** What people joined and parted, for prints that are not known here. */
function putJudgements(db: DatabaseSync, { prints }: Rescued): void {
  transaction(db, () => {
    const ids = new Map<number, number>();
    const fresh = prints.filter(({ id, fingerprint }) => {
      const known = samePrint(db, fingerprint);
      ids.set(id, known?.id ?? addPrint(db, fingerprint));
      return known === undefined;
    });
    const statement = db.prepare('UPDATE prints SET matter = ?, split = ?, unlike = ? WHERE id = ?');
    for (const { id, matter, split, unlike } of fresh) {
      const here = unlike.flatMap((other) => ids.get(other) ?? []);
      const own = ids.get(id) ?? 0;
      statement.run(ids.get(matter) ?? own, split, JSON.stringify(here), own);
    }
  });
}
