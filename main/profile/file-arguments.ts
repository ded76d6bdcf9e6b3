import { resolve } from 'node:path';
import { entryOfLink } from './entry-link';

/**
 * The files that a command line names, as absolute paths, and links to entries unchanged. `given` is `process.argv`.
 * A development build is started as `electron <app> …` (`isDefaultApp`), so its first name is the app itself.
 */
export function fileArguments(given: readonly string[], folder: string, isDefaultApp: boolean): string[] {
  const names: string[] = [];
  let isValue = false;
  for (const word of given.slice(1)) {
    if (isValue) isValue = false;
    else if (isDefaultApp && (word === '-r' || word === '--require')) isValue = true;
    else if (word !== '' && !word.startsWith('-')) names.push(word);
  }
  return names.slice(isDefaultApp ? 1 : 0).map((name) => (entryOfLink(name) ? name : resolve(folder, name)));
}
