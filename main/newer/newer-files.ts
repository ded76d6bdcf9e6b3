import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { settingsFileLimit, templateFileLimit } from '../../bridge/limits';
import { templateFileVersion } from '../../catalog/answer/template-file';
import { latestVersion as casesVersion } from '../cases/store/schema';
import type { UserData } from '../profile/user-data';
import { version as settingsVersion } from '../settings/load-settings';
import { readKept } from '../settings/read-kept';
import { draftsFileLimit, version as draftsVersion } from '../templates/draft-store';

const head = z.looseObject({ version: z.number() });

/** A file of the profile that has its version as a field. */
const isNewerJson = (limit: number, known: number) => (path: string) => {
  const read = readKept(path, limit);
  return read.is === 'json' && (head.safeParse(read.content).data?.version ?? 0) > known;
};

/** SQLite keeps a database's `user_version` in its first page, big-endian. */
const versionAt = 60;

function isNewerDatabase(path: string): boolean {
  // A pipe of that name would be waited for.
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
  const bytes = Buffer.alloc(4);
  try {
    const file = openSync(path, 'r');
    readSync(file, bytes, 0, bytes.length, versionAt);
    closeSync(file);
  } catch {
    // Whoever opens it as a database will say what is the matter.
  }
  return bytes.readInt32BE() > casesVersion;
}

const checks: Readonly<Record<string, (path: string) => boolean>> = {
  'settings.json': isNewerJson(settingsFileLimit, settingsVersion),
  'templates.json': isNewerJson(templateFileLimit, templateFileVersion),
  'drafts.json': isNewerJson(draftsFileLimit, draftsVersion),
  'cases.db': isNewerDatabase,
};

/** The files of a profile that a newer Errdesk wrote, in a way that this one would misread. Changes nothing. */
export function newerFiles({ path, replaced }: UserData): string[] {
  const folders = replaced === undefined ? [path] : [path, replaced];
  return Object.entries(checks)
    .filter(([name, isNewer]) => folders.some((folder) => isNewer(join(folder, name))))
    .map(([name]) => name);
}
