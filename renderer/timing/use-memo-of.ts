import { useState } from 'react';

/** Of what is null. */
const nothing = {};

/**
 * As `useMemo`, apart for each `of`: what was made of a reading is there, and is the same, when somebody comes back to its
 * paste. It goes with what it was made of.
 */
export function useMemoOf<Made>(of: object | null, make: () => Made, given: readonly unknown[]): Made {
  const [all] = useState(() => new WeakMap<object, { given: readonly unknown[]; made: Made }>());
  const key = of ?? nothing;
  const kept = all.get(key);
  if (kept?.given.every((one, at) => Object.is(one, given[at]))) return kept.made;
  const made = make();
  all.set(key, { given, made });
  return made;
}
