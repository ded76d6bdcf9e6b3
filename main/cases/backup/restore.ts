import { statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { isDeepStrictEqual } from 'node:util';
import type { BackupFault, RestoredCases } from '../../../bridge/contract/backup';
import { type RescuedRest, rescueEach } from '../salvage/rescued';
import { countOf, put, read } from '../store/cases';
import { transaction } from '../store/database';
import { addPrint, samePrint } from '../store/prints';
import { latestVersion } from '../store/schema';
import { manifestName, manifestOf } from './manifest';
import type { Attached } from './write-backup';

/** What a back-up holds against what is here. */
export interface RestorePlan {
  cases: RestoredCases;
  /** Cases that it should have and that cannot be read. */
  unreadable: number;
  /** Whether its end is missing, and with it nobody knows how many. */
  isCut: boolean;
  /** When it was made; null where it does not say. */
  made: number | null;
  /** The files of the profile that it has. */
  files: Attached;
}

/**
 * What a back-up would change here, or why it cannot be used. It is read page by page and never opened as a database: a
 * file that somebody made up can then run nothing, and a damaged one gives what it still has. Throws where it cannot be
 * read at all.
 */
export function planRestore(db: DatabaseSync, path: string): RestorePlan | { fault: BackupFault } {
  // Reading a pipe or a device may never end.
  if (!statSync(path).isFile()) throw new Error('no file');
  const counted = { found: 0, added: 0, replaced: 0, newerHere: 0, equal: 0 };
  const rest = rescueEach(path, (given) => {
    const was = read(db, given.id);
    counted.found++;
    if (was === undefined) counted.added++;
    else if (isDeepStrictEqual(given, was)) counted.equal++;
    else {
      counted.replaced++;
      if (was.changed > given.changed) counted.newerHere++;
    }
  });
  const { found, ...cases } = counted;
  const manifest = manifestOf(rest.files.get(manifestName));
  const fault = faultOf(rest, found, manifest);
  if (fault !== undefined) return { fault };
  const before = countOf(db);
  return {
    cases: { ...cases, before, after: before + cases.added },
    unreadable: Math.max(rest.unreadable, (manifest?.cases ?? 0) - found),
    isCut: rest.isCut,
    made: manifest?.made ?? null,
    files: filesOf(rest),
  };
}

function faultOf(
  { version, isErrdesk, files, unreadable, isCut }: RescuedRest,
  found: number,
  manifest: ReturnType<typeof manifestOf>,
): BackupFault | undefined {
  if (!isErrdesk && found === 0 && manifest === null) return 'foreign';
  if ((version ?? 0) > latestVersion || manifest?.isNewer) return 'newer';
  const lacks = isCut || unreadable > 0 || (manifest?.cases ?? 0) > 0;
  return found === 0 && files.size === 0 && lacks ? 'damaged' : undefined;
}

const filesOf = ({ files }: RescuedRest): Attached =>
  Object.fromEntries([...files].filter(([name]) => name !== manifestName));

/** Adds and replaces cases as the plan says, all or none, and answers the ids of those that were not here. */
export function restore(db: DatabaseSync, path: string): string[] {
  return transaction(db, () => {
    const added: string[] = [];
    const rest = rescueEach(path, (given) => {
      if (read(db, given.id) === undefined) added.push(given.id);
      put(db, given);
    });
    putJudgements(db, rest);
    return added;
  });
}

/** What people joined and parted, for prints that nobody judged here. */
function putJudgements(db: DatabaseSync, { prints }: RescuedRest): void {
  const ids = new Map<number, number>();
  for (const { id, fingerprint } of prints)
    ids.set(id, samePrint(db, fingerprint)?.id ?? addPrint(db, fingerprint));
  const isJudged = db.prepare(
    "SELECT 1 FROM prints WHERE id = ? AND (split = 1 OR unlike <> '[]' OR matter <> id OR (SELECT count(*) FROM prints AS others WHERE others.matter = prints.matter) > 1)",
  );
  const statement = db.prepare('UPDATE prints SET matter = ?, split = ?, unlike = ? WHERE id = ?');
  const fresh = prints.filter(({ id }) => isJudged.get(ids.get(id) ?? 0) === undefined);
  for (const { id, matter, split, unlike } of fresh) {
    const here = unlike.flatMap((other) => ids.get(other) ?? []);
    const own = ids.get(id) ?? 0;
    statement.run(ids.get(matter) ?? own, split, JSON.stringify(here), own);
  }
}
