import { resolve } from 'node:path';
import { z } from 'zod';
import { entryOfLink } from './entry-link';
import { moreSwitch, tooLongSwitch } from './own-switches';
import { type Given, splitArguments } from './split-arguments';

/** What a start was given to open. Only one paste can be open, so it is one file, or one link to an entry. */
export const handedSchema = z.strictObject({
  /** An absolute path, or a link. */
  first: z.string().exactOptional(),
  /** How many more there were. */
  more: z.int().nonnegative(),
  /** What was given is no file and no link, because it is longer than any. */
  tooLong: z.boolean(),
});
export type Handed = z.infer<typeof handedSchema>;

export const nothingHanded: Handed = { more: 0, tooLong: false };

/** The longest path of Linux, in bytes. A longer one would not fit into the message to the first instance either. */
const longestName = 4096;

/** What a command line names to be opened. */
export function handedBy(given: Given): Handed {
  const { switches, names } = splitArguments(given);
  const left = switches.includes(`--${tooLongSwitch}`);
  const more = Math.max(0, names.length - 1) + leftOut(switches);
  const [name] = names;
  if (name === undefined) return { more, tooLong: left };
  const first = handedName(entryOfLink(name) ? name : resolve(given.folder, name));
  return { ...first, more, tooLong: first.tooLong || left };
}

/** One absolute path or link. */
export function handedName(first: string): Handed {
  return Buffer.byteLength(first) > longestName
    ? { more: 0, tooLong: true }
    : { first, more: 0, tooLong: false };
}

function leftOut(switches: readonly string[]): number {
  const start = `--${moreSwitch}=`;
  const count = Number(switches.find((word) => word.startsWith(start))?.slice(start.length) ?? 0);
  return Number.isSafeInteger(count) && count > 0 ? count : 0;
}
