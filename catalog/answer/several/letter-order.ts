import type { Finding, Triage } from '../../triage/result';

/** Errors that others have brought, and that are told in one sentence each. */
const mostBrought = 3;

/** What the chosen errors have brought of the others, in the order of the paste. */
export function broughtBy(chosen: readonly Finding[], findings: readonly Finding[]): Finding[] {
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

/** Where an error stands first in the paste. */
export const startOf = ({ evidence: [span] }: Finding): number => span?.start ?? 0;

/** Errors as a letter answers them: in the order of the paste, each behind what has brought it, and last what is not there. */
export function inLetterOrder<T extends { readonly id: string }>(
  entries: readonly T[],
  { findings }: Pick<Triage, 'findings'>,
): T[] {
  const found = new Map(findings.map((one) => [one.entry, one]));
  const placeOf = ({ id }: T) => {
    const finding = found.get(id);
    return finding ? startOf(finding) : Number.MAX_SAFE_INTEGER;
  };
  const placed = [...entries].sort((one, other) => placeOf(one) - placeOf(other));
  return causeFirst(placed, ({ id }) => found.get(id)?.consequence?.of);
}

/** These, each behind what has brought it; else in their order. */
function causeFirst<T extends { readonly id: string }>(
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
