import type { Held } from '../../bridge/contract/answer';
import type { Leak } from '../../catalog/door/door';

/** What did not leave, as the window may tell of it: how many values of each kind, and none of them. */
export function withheldOf(leaks: readonly Leak[]): Held {
  const values = new Map<Leak['kind'], Set<string>>();
  for (const { kind, id } of leaks) values.set(kind, (values.get(kind) ?? new Set()).add(id));
  return [...values].map(([kind, ids]) => ({ kind, count: ids.size }));
}
