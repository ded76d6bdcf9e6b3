import type { Entry } from '../../catalog/schema';
import type { Triage } from '../../catalog/triage/result';

/** The entries of the findings, in their order. */
export function candidatesOf({ findings }: Triage, byId: ReadonlyMap<string, Entry>): Entry[] {
  return findings.flatMap(({ entry }) => byId.get(entry) ?? []);
}
