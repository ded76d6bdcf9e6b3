import type { Catalog, Entry, Text } from '../../schema';
import { lineAround } from '../lines';
import type { NameMention } from '../names/name-mention';
import { otherExceptions } from '../names/other-exceptions';
import type { NeighbourIndex } from '../neighbours/neighbour-index';
import type { Span } from '../result';
import type { LiteralMention, Sightings } from '../sightings';
import { actWeights, isSilent } from '../statements/act-weights';
import type { EntryWords } from '../words/entry-words';
import { type Candidate, type Clue, candidate, isException } from './clue/candidate';
import { nameDisagrees } from './clue/pair-clues';
import { valueOfName, valuesOf } from './clue/pairs';
import { priorOfName } from './clue/priors';
import { nameActClues, spokenAt, strangerClues } from './clue/sentence-clues';
import { originClues, type Surroundings, surroundingsOf } from './clue/surroundings';
import { tornNameClues } from './number/repairs';
import { exceptionOfNeighbour, nameOfNeighbour, ofNeighbourClues, pairOfNeighbour } from './of-neighbour';

/** What the names of a paste are judged with. */
export interface NameJudge {
  readonly words: EntryWords;
  /** Codes of the entries that an entry wraps, by its id, as absolute numbers. */
  readonly innerCodes: ReadonlyMap<string, ReadonlySet<number>>;
  /** Every code of an SDK, as absolute numbers. */
  readonly codesOf: ReadonlyMap<string, ReadonlySet<number>>;
  readonly neighbours: NeighbourIndex;
}

export function nameJudge(
  catalog: Catalog,
  words: EntryWords,
  neighbours: NameJudge['neighbours'],
): NameJudge {
  const innerCodes = new Map<string, Set<number>>();
  const codesOf = new Map<string, Set<number>>();
  for (const { sdk, parent, code } of catalog.entries) {
    if (code === undefined) continue;
    codesOf.set(sdk, (codesOf.get(sdk) ?? new Set<number>()).add(Math.abs(Number(code))));
    if (!parent) continue;
    const codes = innerCodes.get(parent) ?? new Set<number>();
    innerCodes.set(parent, codes.add(Math.abs(Number(code))));
  }
  return { words, innerCodes, codesOf, neighbours };
}

/** Whether a name has a number that the documents do not give to it: `ROOM_FULL = 5`. */
export function contradicts(judge: NameJudge, sightings: Sightings, mention: NameMention): boolean {
  const written = valueOfName(sightings, mention);
  if (written === undefined || written.replace(/\D/g, '').length < 3) return false;
  const values = valuesOf(written);
  return mention.hit.entries.every((entry) => {
    if (entry.code === undefined) return false;
    const inner = judge.innerCodes.get(entry.id);
    return !values.some((value) => value === Math.abs(Number(entry.code)) || inner?.has(value));
  });
}

/** The candidates of one name: several entries may share it. */
export function judgeName(
  sightings: Sightings,
  judge: NameJudge,
  mention: NameMention,
  isDisputed: (entry: Entry, name: Span) => boolean = () => false,
): Candidate[] {
  const surroundings = surroundingsOf(sightings, mention);
  const against = contradicts(judge, sightings, mention);
  const written = valueOfName(sightings, mention);
  const spoken = spokenAt(sightings, mention, surroundings);
  const others = pairOfNeighbour(sightings, mention, judge.neighbours);
  const misspelt = nameOfNeighbour(mention, judge.neighbours);
  const carried = exceptionOfNeighbour(sightings, mention, judge.neighbours);
  const isOursAlone = isNobodyElses(judge, mention);
  return namedBy(mention, surroundings).map((entry) => {
    const clues: Clue[] = [
      nameClue(entry, mention),
      ...partClues(mention),
      ...tornNameClues(sightings, mention),
      ...(written !== undefined && isCodeOf(entry, written) ? [ownNumber] : []),
      ...originClues(entry, surroundings).map((clue) => (isOursAlone ? passedOn(clue) : clue)),
      ...(misspelt ? [misspelt] : ofNeighbourClues(entry, surroundings, others)),
      ...carriedClues(entry, surroundings, carried),
      ...wordClues(entry, judge.words, surroundings),
      ...(against ? [numberClue(judge, entry, mention.token, written)] : []),
      ...otherExceptionClues(sightings, entry, mention),
      ...(isDisputed(entry, mention) ? [nameDisagrees] : []),
      ...nameActClues(spoken, sightings.text.slice(Math.max(0, mention.start - branchReach), mention.start)),
      ...(isException(entry) ? [] : strangerClues(entry, spoken, surroundings, true)),
      ...(isWholePaste(sightings.text, mention) ? [{ id: 'whole-paste', weight: 1.8 }] : []),
    ];
    return candidate(entry, mention, 'name', `name ${mention.start}`, clues);
  });
}

/** Nothing where the exception's own SDK is named as well. */
function carriedClues(entry: Entry, { surmise }: Surroundings, carried: Clue | undefined): Clue[] {
  const isNamed = surmise.ownTraces.get(entry.sdk)?.named === true;
  return carried && isException(entry) && !isNamed ? [carried] : [];
}

/** The entries that a name means: where only a part of it is written, those of an SDK that is named. */
function namedBy({ hit }: NameMention, { surmise }: Surroundings): readonly Entry[] {
  return hit.isPart ? hit.entries.filter(({ sdk }) => surmise.ownTraces.get(sdk)?.named) : hit.entries;
}

/** Confidence 0.79 for all names with the part together; 0.8 where it is that of one. */
const mostOfPart = { several: 1.3, one: 2.3 };

function partClues({ hit, token }: NameMention): Clue[] {
  if (!hit.isPart) return [];
  const most = hit.entries.length > 1 ? mostOfPart.several : mostOfPart.one;
  return [{ id: 'part-of-name', weight: -0.4, most, reason: partOfName(token) }];
}

function partOfName(token: string): Text {
  return {
    zh: `“${token}”只是名字的一部分：名字里有它的都有可能。`,
    en: `"${token}" is a part of a name only: every name with it is possible.`,
  };
}

/** In UTF-16 units: a name of one of our errors that long, which no neighbour has, is nobody else's. */
const longName = 16;
/** What is left of a neighbour's mark beside such a name: it is what the error came up with, or what passed it on. */
const ofPassedOn = 0.2;

function isNobodyElses({ neighbours }: NameJudge, { hit, token }: NameMention): boolean {
  if (hit.common || !hit.exact || token.length < longName) return false;
  return ![hit.name, token].some((name) => neighbours.named(name).length > 0);
}

function passedOn(clue: Clue): Clue {
  return clue.id === 'foreign-mark' ? { ...clue, weight: clue.weight * ofPassedOn } : clue;
}

/** A number of another error of the SDK disagrees with the name; any other shows that the name is somebody else's. */
function numberClue({ codesOf }: NameJudge, entry: Entry, token: string, written: string | undefined): Clue {
  const codes = codesOf.get(entry.sdk);
  const isOfSdk = valuesOf(written ?? '').some((value) => value >= 1000 && codes?.has(value));
  return isOfSdk ? nameDisagrees : { id: 'other-number', weight: -5, reason: otherNumber(token) };
}

/** In UTF-16 units: how far before a name its branch begins. */
const branchReach = 80;

const shortestNumber = 3;

/** `notSupported 0x1002`: with its documented number behind it, even a common name is meant. */
function isCodeOf({ code }: Entry, written: string): boolean {
  if (code === undefined || written.replace(/\W/g, '').length < shortestNumber) return false;
  return valuesOf(written).includes(Math.abs(Number(code)));
}

const ownNumber: Clue = {
  id: 'own-number',
  weight: 3,
  reason: { zh: '名称与错误码一致。', en: 'Name and number agree.' },
};

function nameClue(entry: Entry, { hit, token }: NameMention): Clue {
  const prior = priorOfName({ ...hit, common: hit.common && !isException(entry) });
  return { id: 'name', weight: prior, reason: hit.errors > 0 ? misspelt(token, hit.name) : written(token) };
}

/** Somebody who sends a name and nothing else asks what it means. */
function isWholePaste(text: string, { start, end }: Span): boolean {
  return text.length < 80 && text.slice(0, start).trim() === '' && text.slice(end).trim() === '';
}

function written(token: string): Text {
  return { zh: `原文里有它的名字 ${token}。`, en: `The text has its name, ${token}.` };
}

function misspelt(token: string, name: string): Text {
  return {
    zh: `${token} 与文档里的 ${name} 只差一两个字母。`,
    en: `${token} differs from the documented ${name} by a letter or two.`,
  };
}

function otherNumber(token: string): Text {
  return {
    zh: `${token} 旁边的数值不是文档里的那个，说明它来自别的 SDK。`,
    en: `The number beside ${token} is not the documented one, so it comes from another SDK.`,
  };
}

function wordClues(entry: Entry, words: EntryWords, { said, aboutCalls }: Surroundings): Clue[] {
  const weight = Math.min(1.5, words.agreement(entry, said) * 0.5);
  const agreeing: Clue = { id: 'words', weight };
  return aboutCalls ? [agreeing, { id: 'about-calls', weight: 0.4 }] : [agreeing];
}

/** Browsers use the same exceptions for things that have nothing to do with cameras and microphones. */
function otherExceptionClues(sightings: Sightings, entry: Entry, span: Span): Clue[] {
  if (!isException(entry)) return [];
  const { start, end } = lineAround(sightings.text, span, 200);
  const line = sightings.text.slice(start, end);
  const other = otherExceptions.find(({ name, pattern }) => name === entry.symbol && pattern.test(line));
  return other ? [{ id: 'not-capture', weight: -6, reason: other.reason }] : [];
}

/**
 * The candidates of a text that an SDK emits. Long texts occur nowhere else, short ones anywhere; one that several
 * entries emit says little for each.
 */
export function judgeLiteral(sightings: Sightings, words: EntryWords, mention: LiteralMention): Candidate[] {
  const surroundings = surroundingsOf(sightings, mention);
  const text = sightings.text.slice(mention.start, mention.end);
  const base = mention.entries.length > 1 ? -0.6 : text.length >= 9 ? 1.4 : text.length >= 7 ? 0.4 : -0.8;
  const act = sightings.actAt(mention);
  const silent = act && isSilent(act) ? [{ id: act, ...actWeights[act] }] : [];
  return mention.entries.map((entry) =>
    candidate(entry, mention, 'literal', `literal ${mention.start}`, [
      ...silent,
      { id: 'literal', weight: base, reason: emitted(text) },
      ...originClues(entry, surroundings),
      { id: 'words', weight: Math.min(1, words.agreement(entry, surroundings.said) * 0.3) },
    ]),
  );
}

function emitted(text: string): Text {
  return { zh: `“${text}”是这个 SDK 自己给出的文字。`, en: `"${text}" is a text that this SDK emits.` };
}
