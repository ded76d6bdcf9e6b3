import { resolve } from 'node:path';
import { defaultsSwitch } from './own-switches';
import { type Given, splitArguments } from './split-arguments';

/** The file of defaults that a command line names, as an absolute path. */
export function namedDefaults(given: Given): string | undefined {
  const start = `--${defaultsSwitch}=`;
  const path = splitArguments(given)
    .switches.find((word) => word.startsWith(start))
    ?.slice(start.length);
  return path ? resolve(given.folder, path) : undefined;
}
