import type { Enumerated } from './read-enumeration';

export interface Comparison {
  /** Not in the list, and not left out of it before. */
  readonly added: readonly Enumerated[];
  /** In the list, and no longer stated. */
  readonly gone: readonly Enumerated[];
  /** Of a number in the list: its name there, and the one that is stated. */
  readonly renamed: readonly { readonly code: string; readonly from: string; readonly to: string }[];
  /** How many are not in the list, and known to be not. */
  readonly leftOut: number;
}

/** What is printed: the number, or the name where there is none. */
const printed = ({ code, name = '' }: Enumerated) => code ?? name;

/**
 * Compares a list with what a package states. `before` is what was seen before: what other lists have, and what the
 * version stated from which the list was read, since what was left out then is left out now.
 */
export function compareCodes(
  list: readonly Enumerated[],
  after: readonly Enumerated[],
  before: readonly Enumerated[] = [],
): Comparison {
  const listed = new Set(list.map(printed));
  const known = new Set(before.map(printed));
  const names = namesByCode(after);
  const missing = after.filter(
    (one, at) =>
      !listed.has(printed(one)) && after.findIndex((each) => printed(each) === printed(one)) === at,
  );
  return {
    added: missing.filter((one) => !known.has(printed(one))),
    gone: list.filter((one) => !names.has(printed(one))),
    renamed: list.flatMap(({ code, name }) => {
      const stated = code === undefined ? undefined : names.get(code);
      const [to] = stated ?? [];
      if (code === undefined || name === undefined || to === undefined || stated?.includes(name)) return [];
      return [{ code, from: name, to }];
    }),
    leftOut: missing.filter((one) => known.has(printed(one))).length,
  };
}

/** Under what is printed, the names that are stated for it: a number may have several. */
function namesByCode(codes: readonly Enumerated[]): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const one of codes)
    names.set(printed(one), [
      ...(names.get(printed(one)) ?? []),
      ...(one.name === undefined ? [] : [one.name]),
    ]);
  return names;
}
