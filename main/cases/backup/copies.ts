import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { Copy } from '../../../bridge/contract/backup';
import { countOf, erase } from '../store/cases';
import { openDatabase } from '../store/database';
import { manifestName, manifestOf, manifestText } from './manifest';
import { type Attached, writeBackup } from './write-backup';

/** How many days back copies reach, counted from the newest copy: a clock that jumps takes none away. */
export const daysKept = 14;
/** So many of each kind are kept whatever their age. */
const leastKept = 3;

/** `cases-2026-11-29.db` of a day, and `before-2026-11-29-2.db` of before the second restoring on that day. */
const shape = /^(cases|before)-(\d{4}-\d{2}-\d{2})(?:-(\d{1,4}))?\.db$/;
const dayLength = 86_400_000;

/** The day of a moment here, as `2026-11-29`. */
function dayOf(at: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

interface Named {
  name: string;
  kind: Copy['kind'];
  day: string;
  /** Of that kind on that day. */
  nth: number;
}

function namedIn(folder: string): Named[] {
  const named = readIfThere(folder).flatMap((name) => {
    const [, kind, day = '', nth = '1'] = shape.exec(name) ?? [];
    if (kind === undefined) return [];
    return [{ name, kind: kind === 'cases' ? 'day' : 'before', day, nth: Number(nth) } as const];
  });
  return named.sort((a, b) => b.day.localeCompare(a.day) || b.nth - a.nth);
}

/** The copies there are, the newest first. */
export function copiesIn(folder: string): Copy[] {
  return namedIn(folder).map(({ name, kind, day }) => ({
    name,
    kind,
    day,
    size: sizeOf(join(folder, name)),
  }));
}

/** Whether it is the name of a copy, and of no other file. */
export const isCopyName = (name: string) => shape.test(name);

/** Makes the copy of today where there is none, and drops those beyond the age limit. Answers whether one was made. */
export function copyToday(db: DatabaseSync, folder: string, now: Date, files: Attached): boolean {
  const today = dayOf(now);
  if (namedIn(folder).some(({ kind, day }) => kind === 'day' && day === today)) return false;
  write(db, folder, `cases-${today}.db`, { now, files });
  return true;
}

/** Makes a copy of how it is before a back-up is taken in. Answers its name. */
export function copyBefore(db: DatabaseSync, folder: string, now: Date, files: Attached): string {
  const today = dayOf(now);
  const [last] = namedIn(folder).filter(({ kind, day }) => kind === 'before' && day === today);
  const name = `before-${today}-${(last?.nth ?? 0) + 1}.db`;
  write(db, folder, name, { now, files });
  return name;
}

function write(
  db: DatabaseSync,
  folder: string,
  name: string,
  { now, files }: { now: Date; files: Attached },
): void {
  mkdirSync(folder, { recursive: true });
  writeBackup(db, join(folder, name), files, now);
  const all = namedIn(folder);
  for (const kind of ['day', 'before'] as const)
    for (const old of tooOld(
      all.filter((one) => one.kind === kind),
      dayOf(now),
    ))
      rmSync(join(folder, old.name), { force: true });
}

/** The copies that go. Days ahead of today come of a clock that was wrong, and say nothing of the age of others. */
export function tooOld<One extends { day: string }>(all: readonly One[], today: string): One[] {
  const newest = all.find(({ day }) => day <= today)?.day ?? today;
  const limit = Date.parse(newest) - daysKept * dayLength;
  return all.slice(leastKept).filter(({ day }) => Date.parse(day) < limit);
}

/** Deletes cases from the copies too: what a person deletes is nowhere. */
export function eraseFromCopies(folder: string, ids: readonly string[]): void {
  for (const { name } of namedIn(folder)) {
    const path = join(folder, name);
    if (eraseFrom(path, ids)) continue;
    // It cannot be changed: it goes whole.
    for (const end of ['', '-wal', '-journal']) rmSync(path + end, { force: true });
  }
}

function eraseFrom(path: string, ids: readonly string[]): boolean {
  let db: DatabaseSync | undefined;
  try {
    db = openDatabase(path);
    erase(db, ids);
    countAnew(db);
    db.exec('PRAGMA journal_mode=DELETE');
    return true;
  } catch {
    return false;
  } finally {
    db?.close();
  }
}

/** What a copy says of itself must hold, or it would seem to lack cases. */
function countAnew(db: DatabaseSync): void {
  const row = db.prepare('SELECT content FROM attached WHERE name = ?').get(manifestName);
  const manifest = manifestOf(row && String(row['content']));
  if (!manifest) return;
  const text = manifestText({ made: manifest.made, cases: countOf(db) });
  db.prepare('UPDATE attached SET content = ? WHERE name = ?').run(text, manifestName);
}

function readIfThere(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** In bytes; 0 for one that is gone. */
function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}
