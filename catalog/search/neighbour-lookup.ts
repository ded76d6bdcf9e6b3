import type { CodeList, NeighbourCode, Neighbours } from '../pack/codes';
import { codeReadings } from './code';
import { type Lookup, lookupIn } from './lookup';

/** Direct ways to other people's codes. */
export interface NeighbourLookup {
  byId(id: string): NeighbourCode | undefined;
  /**
   * Those that print what was typed: the number in any form, the name, or a sentence that is printed for it. A number
   * without its sign counts only if nobody prints it as it is.
   */
  printing(typed: string): NeighbourCode[];
  listOf(code: NeighbourCode): CodeList | undefined;
}

export function createNeighbourLookup({ codes, lists }: Neighbours): NeighbourLookup {
  const lookup = lookupIn(codes, namesOf);
  const byId = new Map(lists.map((list) => [`${list.pack}/${list.id}`, list]));
  return {
    byId: lookup.byId,
    printing: (typed) => {
      const id = lookup.byId(typed);
      return [...new Set([...(id ? [id] : []), ...numbered(lookup, typed), ...lookup.byName(typed)])];
    },
    listOf: ({ pack, list }) => byId.get(`${pack}/${list}`),
  };
}

function numbered(lookup: Lookup<NeighbourCode>, typed: string): NeighbourCode[] {
  const matches = lookup.byCode(typed);
  const [surest] = matches;
  if (!surest || surest.reading > codeReadings.signDropped) return [];
  return matches.filter(({ reading }) => reading === surest.reading).map(({ entry }) => entry);
}

/** `net::ERR_TIMED_OUT` is called `ERR_TIMED_OUT` too. */
function namesOf({ name, literals }: NeighbourCode): string[] {
  const inner = name?.split('::').at(-1);
  return [...(name === undefined ? [] : [name]), ...(inner === undefined ? [] : [inner]), ...literals];
}
