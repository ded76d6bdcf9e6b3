import type { Finding } from '../../triage/result';

/** Errors that others have brought, and that are told in one sentence each. */
const mostBrought = 3;

/** What the chosen errors have brought of the others, in the order of the paste. */
export function broughtBy(
  chosen: readonly Finding[],
  findings: readonly Finding[],
  startOf: (finding: Finding) => number,
): Finding[] {
  const known = new Set(chosen.map(({ entry }) => entry));
  const brought: Finding[] = [];
  for (let more = true; more; ) {
    const next = findings.filter(
      ({ entry, consequence }) => consequence && !known.has(entry) && known.has(consequence.of),
    );
    more = next.length > 0;
    for (const one of next) {
      known.add(one.entry);
      brought.push(one);
    }
  }
  return brought.sort((one, other) => startOf(one) - startOf(other)).slice(0, mostBrought);
}

/** These, each behind what has brought it; else in their order. */
export function causeFirst<T extends { readonly id: string }>(
  entries: readonly T[],
  broughtBy: (entry: T) => string | undefined,
): T[] {
  const ordered = new Set<T>();
  const put = (one: T) => {
    if (ordered.has(one)) return;
    ordered.add(one);
    for (const next of entries) if (broughtBy(next) === one.id) put(next);
  };
  const ids = new Set(entries.map(({ id }) => id));
  for (const one of entries) if (!ids.has(broughtBy(one) ?? '')) put(one);
  for (const one of entries) put(one);
  return [...ordered];
}
