import type { NeighbourCode } from '../../pack/codes';
import type { Entry, Text } from '../../schema';
import { lineAround } from '../lines';
import type { NameMention } from '../names/name-mention';
import type { NeighbourIndex } from '../neighbours/neighbour-index';
import type { NumberToken } from '../numbers/number-token';
import type { Span } from '../result';
import type { Sightings } from '../sightings';
import type { Clue } from './clue/candidate';
import type { Surroundings } from './clue/surroundings';

/** In UTF-16 units to either side: how far from a number its name stands. */
const reach = 90;
/** In UTF-16 units. A shorter name may be a word. */
const shortestName = 9;
const shortestCode = 4;

/** A number that a neighbour prints as well, with what only that neighbour's code is called or about beside it. */
export function ofNeighbour(
  { text }: Sightings,
  token: NumberToken,
  { said }: Surroundings,
  neighbours: NeighbourIndex,
): Clue | undefined {
  const codes = neighbours.printedAs(token);
  if (codes.length === 0) return undefined;
  const { start, end } = lineAround(text, token, reach);
  const line = text.slice(start, end);
  const named = codes.find(({ name }) => name && name.length >= shortestName && line.includes(name));
  if (named && !neighbours.isOurName(named.name ?? ''))
    return { id: neighboursName, weight: -6, reason: namedThere(named) };
  const told = codes.find((code) => neighbours.told.tells(code, () => said));
  return told && { id: 'neighbours-words', weight: -4, reason: toldThere(told) };
}

/** A name with the number beside it that a neighbour has under that name. */
export function pairOfNeighbour(
  { text }: Sightings,
  name: Span & { readonly token: string },
  neighbours: NeighbourIndex,
): Clue | undefined {
  const codes = neighbours.named(name.token);
  if (codes.length === 0) return undefined;
  const { start, end } = lineAround(text, name, reach);
  const line = text.slice(start, end);
  const own = codes.find(({ code }) => code && code.length >= shortestCode && line.includes(code));
  return own && { id: neighboursName, weight: -6, reason: namedThere(own) };
}

/** A name that is one of ours only with other letters, and somebody else's as it stands. */
export function nameOfNeighbour(
  { hit, token }: Pick<NameMention, 'hit' | 'token'>,
  neighbours: NeighbourIndex,
): Clue | undefined {
  const [code] = hit.errors > 0 ? neighbours.named(token) : [];
  return code && { id: neighboursName, weight: -6, reason: namedThere(code) };
}

const neighboursName = 'neighbours-name';

/** A number of four digits and more. */
const numbers = /(?<![\d.])\d{4,6}(?![\d.])/g;

/** A browser's exception beside a code of the neighbour that is named: it is what that code carries. */
export function exceptionOfNeighbour(
  { text, marks, statementAt }: Sightings,
  name: Span,
  neighbours: NeighbourIndex,
): Clue | undefined {
  const named = new Set(
    marks.flatMap(({ mark }) =>
      'foreign' in mark && !mark.foreign.spares.includes('exception') ? [mark.foreign.pack] : [],
    ),
  );
  if (named.size === 0) return undefined;
  const { start, end } = statementAt(name);
  const codes = (text.slice(start, end).match(numbers) ?? []).flatMap((code) => neighbours.withNumber(code));
  const own = codes.find(({ pack }) => named.has(pack));
  return own && { id: neighboursName, weight: -6, reason: carriedBy(own) };
}

/** Nothing where the entry's SDK is named. */
export function ofNeighbourClues({ sdk }: Entry, { surmise }: Surroundings, clue: Clue | undefined): Clue[] {
  return clue && !surmise.ownTraces.has(sdk) ? [clue] : [];
}

/** The weight of words from which on they are about the entry. */
const aboutEntry = 1;

/**
 * Whether the number of an entry may be somebody else's who prints it for something else. It is not where everybody who
 * has it means the same by it and something near is about calls or the entry; nor where the words are what the entry is
 * about, and nothing of theirs is. `words`: the weight of what agrees with the entry.
 */
export function mayBeNeighbours(
  entry: Entry,
  { said, aboutCalls }: Surroundings,
  words: number,
  neighbours: NeighbourIndex,
): boolean {
  if (!neighbours.isShared(entry)) return false;
  if (neighbours.isAgreed(entry) && (aboutCalls || words > 0)) return false;
  return words < aboutEntry || neighbours.tellsAnother(entry, said);
}

const namedThere = ({ name = '' }: NeighbourCode): Text => ({
  zh: `旁边写着 ${name}，这个号码叫这个名字的是别家的错误。`,
  en: `${name} stands beside it: by that name the number is an error of another product.`,
});

const carriedBy = ({ code = '', name = code }: NeighbourCode): Text => ({
  zh: `旁边写着 ${name}，这个异常是别家的这个错误带出来的。`,
  en: `${name} of another product stands beside it, and carries this exception.`,
});

const toldThere = ({ title }: NeighbourCode): Text => ({
  zh: `旁边的文字说的是别家同号的错误“${title.zh}”。`,
  en: `The words beside it tell another product's error with the same number: ${title.en}.`,
});
