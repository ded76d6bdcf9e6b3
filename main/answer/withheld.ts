import type { Held } from '../../bridge/contract/answer';
import type { Leak } from '../../catalog/door/door';

/** Counts the withheld values by kind. The values themselves do not go to the window. */
export function withheldOf(leaks: readonly Leak[]): Held {
  const values = new Map<Leak['kind'], Set<string>>();
  for (const { kind, id } of leaks) values.set(kind, (values.get(kind) ?? new Set()).add(id));
  return [...values].map(([kind, ids]) => ({ kind, count: ids.size }));
}
