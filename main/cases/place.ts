import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { UserData } from '../profile/user-data';
import { placeOf } from '../settings/place';
import type { CaseWorkerData } from './messages';

const name = 'cases.db';

export const pathOfCases = (profile: UserData) => placeOf(name, profile).path;

/** The folder of the daily copies, in that of the profile. */
export const copiesFolder = (folder: string) => join(folder, 'copies');

/** Where the file of cases and its daily copies are. */
export function placeOfCases(profile: UserData): CaseWorkerData {
  const { path, from } = placeOf(name, profile);
  if (from !== path) copyWithLog(from, path);
  return { path, copies: copiesFolder(profile.path) };
}

/** From a folder that cannot be written, so that what is kept there can be read and gone on with. */
function copyWithLog(from: string, to: string): void {
  for (const end of ['', '-wal']) if (existsSync(from + end)) copyFileSync(from + end, to + end);
}
