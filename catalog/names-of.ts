import type { Entry } from './schema';

/** Every name of an entry, its symbol first. */
export function namesOf(entry: Entry): string[] {
  return [...(entry.symbol ? [entry.symbol] : []), ...entry.aliases.map(({ name }) => name)];
}
