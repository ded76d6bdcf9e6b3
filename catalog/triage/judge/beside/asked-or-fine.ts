import type { Span } from '../../result';
import { matchesIn } from '../../text/matches';

/** What ends a clause in which something is asked, or said to be in order; and how far before it that clause reaches. */
interface Ending {
  readonly mark: RegExp;
  /** What a clause does not reach across. */
  readonly stops: string;
  /** In UTF-16 units. */
  readonly most: number;
}

const endings: readonly Ending[] = [
  { mark: /\?/g, stops: ',.;!?\n', most: 120 },
  { mark: /？|[吗呢](?=[，。；！？\n]|$)/g, stops: '，。；！？\n', most: 60 },
  {
    mark: /\b(?:is|are|was|were|works?|looks?|goes|checks?)(?: still| all| also| out)? (?:fine|ok(?:ay)?|good|valid|correct|right|normal|through|well)\b/gi,
    ...{ stops: ',.;!?\n', most: 80 },
  },
  {
    mark: /(?:是有效的?|有效|正常|没问题|没有问题|没事|通过了?|是对的|是好的|都对|无误)(?=[，。；！？）)\s]|$)/g,
    ...{ stops: '，。；！？\n', most: 40 },
  },
];
/** In UTF-16 units: a mark alone asks nothing. */
const fewest = 2;

/** What somebody asks, or says to be in order, is no trouble: is my signature bad too? 签名校验是有效的. */
export const askedOrFineIn = (said: string): Span[] =>
  endings.flatMap(({ mark, stops, most }) =>
    matchesIn(said, mark).flatMap(({ 0: found, index }) => {
      const start = clauseStart(said, index, stops, most);
      return index - start < fewest ? [] : [{ start, end: index + found.length }];
    }),
  );

/** Looks back from the mark: to look ahead for a mark from every letter takes the square of a clause. */
function clauseStart(said: string, end: number, stops: string, most: number): number {
  let start = end;
  while (start > 0 && end - start < most && !stops.includes(said.charAt(start - 1))) start--;
  return start;
}
