import { join as pathOf } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { Case, CaseChange } from '../../catalog/cases/case';
import type { Fingerprint } from '../../catalog/cases/fingerprint';
import type { Decision } from '../../catalog/cases/learned';
import type { CaseFilter, CaseListOrder } from '../../catalog/cases/listing';
import type { Relation } from '../../catalog/cases/relation';
import { copiesIn, copyBefore, copyToday, eraseFromCopies } from './backup/copies';
import { planRestore, restore } from './backup/restore';
import { type Attached, writeBackup } from './backup/write-backup';
import { restore as bringBack, change, erase, keep, purge, read, remove } from './store/cases';
import { decisions, forget, stepRecords } from './store/learned';
import { idsOf, list } from './store/list';
import { overviewOperations } from './store/overview/operations';
import { type Before, relate, unrelate } from './store/relations';
import { replayable } from './store/replayable';
import { seenBefore } from './store/seen';

/** Of what is written outside the database. */
export interface Surroundings {
  /** The folder of the daily copies. */
  copies: string;
  now(): Date;
}

/** What taking a back-up in has done: the name of the copy of before, and the ids of the cases that were not here. */
export interface Restored {
  readonly before: string;
  readonly added: readonly string[];
}

/** Everything that is done with the kept cases. Each throws what SQLite throws. */
export function operations(db: DatabaseSync, { copies, now }: Surroundings) {
  const at = () => now().getTime();
  /** Deletes for good what was removed, here and in the daily copies. Answers how many. */
  const purgeAll = () => {
    const ids = purge(db);
    if (ids.length > 0) eraseFromCopies(copies, ids);
    return ids.length;
  };
  return {
    keep: (given: Case) => keep(db, given),
    read: (id: string) => read(db, id) ?? null,
    change: (ids: readonly string[], by: CaseChange) => change(db, ids, () => by, at()),
    /** Adds tags to cases and takes others away. */
    tag: (ids: readonly string[], added: readonly string[], taken: readonly string[]) =>
      change(db, ids, ({ tags }) => ({ tags: tagged(tags, added, taken) }), at()),
    remove: (ids: readonly string[]) => remove(db, ids, at()),
    bringBack: (ids: readonly string[]) => bringBack(db, ids),
    purge: purgeAll,
    list: (order: CaseListOrder) => list(db, order),
    /** Every case that a filter leaves, the newest first, each as JSON. */
    lines: (filter: CaseFilter) =>
      idsOf(db, filter).flatMap((id) => {
        const one = read(db, id);
        return one ? [JSON.stringify(one)] : [];
      }),
    seen: (fingerprint: Fingerprint, except: string | null) => seenBefore(db, fingerprint, except),
    relate: (as: Relation, paste: Fingerprint | null, ids: readonly string[]) => relate(db, as, paste, ids),
    unrelate: (before: Before) => unrelate(db, before),
    replayable: (after: number, count: number) => replayable(db, after, count),
    decisions: () => decisions(db),
    forget: (decision: Omit<Decision, 'count'>) => forget(db, decision),
    stepRecords: (entry: string) => stepRecords(db, entry),
    ...overviewOperations(db, at),
    /** Makes the copy of today. Answers whether there was none yet. */
    copyToday(files: Attached) {
      purgeAll();
      return copyToday(db, copies, now(), files);
    },
    copies: () => copiesIn(copies),
    /** Answers how many cases are in it. */
    writeBackup(path: string, files: Attached) {
      purgeAll();
      return writeBackup(db, path, files, now());
    },
    planRestore: (path: string) => planRestore(db, path),
    /** Takes a back-up in, after a copy of how it is here was made. `files`: those of the profile, for that copy. */
    restore(path: string, files: Attached): Restored {
      purgeAll();
      const before = copyBefore(db, copies, now(), files);
      return { before, added: restore(db, path) };
    },
    /** What was replaced comes back from the copy of before, and what was added goes. */
    undoRestore({ before, added }: Restored) {
      restore(db, pathOf(copies, before));
      erase(db, added);
    },
  };
}
export type Operations = ReturnType<typeof operations>;

function tagged(tags: readonly string[], added: readonly string[], taken: readonly string[]): string[] {
  return [...new Set([...tags, ...added])].filter((tag) => !taken.includes(tag)).slice(0, 20);
}
