import type { Entry } from './schema';

/** Entries of other SDKs that report the same fault as this one: they mean the same. */
export function sameFaultElsewhere(entry: Entry, entries: readonly Entry[]): Entry[] {
  return entries.filter(({ fault, sdk }) => fault === entry.fault && sdk !== entry.sdk);
}
