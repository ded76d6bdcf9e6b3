import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { entryOfLink } from './entry-link';
import { moreSwitch, tooLongSwitch } from './own-switches';
import { type Given, splitArguments } from './split-arguments';

/** The longest path of Linux, in bytes. A longer one would not fit into the message to the first instance either. */
const longestName = 4096;

/** What a start was given to open: files, or one link to an entry. */
export const handedSchema = z.strictObject({
  /** An absolute path, or a link. */
  first: z.string().exactOptional(),
  /** More absolute paths, which together with the first are no longer than one may be. */
  others: z.array(z.string()).max(longestName),
  /** How many there were besides. */
  more: z.int().nonnegative(),
  /** What was given is no file and no link, because it is longer than any. */
  tooLong: z.boolean(),
});
export type Handed = z.infer<typeof handedSchema>;

export const nothingHanded: Handed = { others: [], more: 0, tooLong: false };

/** What a command line names to be opened. */
export function handedBy(given: Given): Handed {
  const { switches, names } = splitArguments(given);
  const left = switches.includes(`--${tooLongSwitch}`);
  const [name, ...further] = names;
  if (name === undefined) return { ...nothingHanded, more: leftOut(switches), tooLong: left };
  const isLink = entryOfLink(name) !== undefined;
  const first = handedName(isLink ? name : pathOf(name, given.folder));
  const others = isLink
    ? []
    : fitting(further, given.folder, longestName - Buffer.byteLength(first.first ?? ''));
  const more = further.length - others.length + leftOut(switches);
  return { ...first, others, more, tooLong: first.tooLong || left };
}

/** The files among names, as many as there is room for. `room` in bytes. */
function fitting(names: readonly string[], folder: string, room: number): string[] {
  let left = room;
  return names
    .filter((name) => entryOfLink(name) === undefined)
    .map((name) => pathOf(name, folder))
    .filter((path) => {
      left -= Buffer.byteLength(path);
      return left >= 0;
    });
}

/** Desktops that hand over addresses also write files as such. */
function pathOf(name: string, folder: string): string {
  if (!name.startsWith('file://')) return resolve(folder, name);
  try {
    return fileURLToPath(name);
  } catch {
    // Of another machine, or no address.
    return resolve(folder, name);
  }
}

/** One absolute path or link. */
export function handedName(first: string): Handed {
  return Buffer.byteLength(first) > longestName
    ? { ...nothingHanded, tooLong: true }
    : { ...nothingHanded, first };
}

function leftOut(switches: readonly string[]): number {
  const start = `--${moreSwitch}=`;
  const count = Number(switches.find((word) => word.startsWith(start))?.slice(start.length) ?? 0);
  return Number.isSafeInteger(count) && count > 0 ? count : 0;
}
