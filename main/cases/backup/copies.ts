import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { erase } from '../store/cases';
import { openDatabase } from '../store/database';
import { type Attached, writeBackup } from './write-backup';

/** How many days back copies reach, counted from the newest copy: a clock that jumps takes none away. */
export const daysKept = 14;
/** So many are kept whatever their age. */
const leastKept = 3;

const shape = /^cases-(\d{4}-\d{2}-\d{2})\.db$/;
const dayLength = 86_400_000;

const nameOf = (day: string) => `cases-${day}.db`;

/** The day of a moment here, as `2026-11-29`. */
function dayOf(at: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** The days of which there are copies, the newest first. */
export function copiesIn(folder: string): string[] {
  const names = readIfThere(folder);
  return names.flatMap((name) => shape.exec(name)?.[1] ?? []).sort((a, b) => b.localeCompare(a));
}

/** Makes the copy of today where there is none, and drops those beyond the age limit. Answers whether one was made. */
export function copyToday(db: DatabaseSync, folder: string, now: Date, files: Attached): boolean {
  const today = dayOf(now);
  if (copiesIn(folder).includes(today)) return false;
  mkdirSync(folder, { recursive: true });
  writeBackup(db, join(folder, nameOf(today)), files);
  for (const day of tooOld(copiesIn(folder), today)) rmSync(join(folder, nameOf(day)), { force: true });
  return true;
}

/** The days of copies that go. Days ahead of today come of a clock that was wrong, and say nothing of the age of others. */
export function tooOld(days: readonly string[], today: string): string[] {
  const [newest = today] = days.filter((day) => day <= today);
  const limit = Date.parse(newest) - daysKept * dayLength;
  return days.slice(leastKept).filter((day) => Date.parse(day) < limit);
}

/** Deletes cases from the copies too: what a person deletes is nowhere. */
export function eraseFromCopies(folder: string, ids: readonly string[]): void {
  for (const day of copiesIn(folder)) {
    const path = join(folder, nameOf(day));
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
    db.exec('PRAGMA journal_mode=DELETE');
    return true;
  } catch {
    return false;
  } finally {
    db?.close();
  }
}

function readIfThere(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
