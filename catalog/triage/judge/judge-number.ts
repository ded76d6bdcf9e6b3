import type { Entry, Manners, Text } from '../../schema';
import { lineAround } from '../lines';
import type { NeighbourIndex } from '../neighbours/neighbour-index';
import type { Reading } from '../numbers/code-index';
import type { NumberToken } from '../numbers/number-token';
import type { Span } from '../result';
import type { Sightings } from '../sightings';
import type { EntryWords } from '../words/entry-words';
import { byFit, capped, inOrder, raised } from './caps';
import { type Carrier, callbackClues, carrierClues, isFromCallback } from './carriers';
import { type Candidate, type Clue, candidate } from './clue/candidate';
import { behindName, isCalledAfter, soleClue } from './clue/name-before';
import type { NumberMention } from './clue/number-mention';
import { isPaired, pairClues } from './clue/pair-clues';
import { type Pair, pairsOf } from './clue/pairs';
import {
  actClues,
  assertionClues,
  mentionClues,
  type Spoken,
  spokenAt,
  strangerClues,
} from './clue/sentence-clues';
import { originClues, type Surroundings, seemsUnlisted, surroundingsOf } from './clue/surroundings';
import type { Disputes } from './disputes';
import { kindOfPaste } from './kind-of-paste';
import { choiceClues, groupOf, isOfNobodyKnows, whoseClue } from './number/choices';
import type { InnerFields } from './number/inner-fields';
import { isInPassing, isLostInTalk } from './number/lost';
import { type Known, repairClues } from './number/repairs';
import { constantsBeside, isUnlike } from './number/sibling-table';
import { type SignDoubts, signClues } from './number/sign';
import { mayBeNeighbours, ofNeighbour, ofNeighbourClues } from './of-neighbour';
import { wordClues } from './said-beside';
import { statusClues } from './status';
import type { Stories } from './stories';
import { toneClues } from './tone';

/** What the numbers of a paste are judged with. */
export interface NumberJudge {
  readonly words: EntryWords;
  readonly manners: (sdk: string) => Manners;
  readonly innerFields: InnerFields;
  readonly disputes: Disputes;
  readonly neighbours: NeighbourIndex;
}

/** What a paste has around its numbers. */
export interface NumberContext {
  readonly stories: Stories;
  readonly signs: SignDoubts;
  /** What a number came in. */
  readonly carrierOf: (span: Span) => Carrier | undefined;
}

/**
 * The candidates of one number, one for each reading whose sign fits. Each clue is independent of the others, except
 * `cap`, which looks at their sum and so comes last.
 */
export function judgeNumber(
  sightings: Sightings,
  { words, manners, innerFields, disputes, neighbours }: NumberJudge,
  mention: NumberMention,
  { stories, signs, carrierOf }: NumberContext,
): Candidate[] {
  const { token, readings } = mention;
  const story = stories.at(token);
  const surroundings = surroundingsOf(sightings, token, story.settle(sightings.origins.at(token)));
  const pairs = pairsOf(sightings, token);
  const spoken = spokenAt(sightings, token, surroundings);
  const cluesOfComing = comingClues(sightings.text, mention, carrierOf);
  const mentions = mentionClues(sightings, mention, spoken, isSettled({ signs, pairs, story }));
  const assertions = assertionClues(sightings, token, spoken);
  const isSole = isSoleNumber(sightings.text, token, pairs);
  const others = ofNeighbour(sightings, token, surroundings, neighbours);
  const constants = constantsBeside(sightings, mention);
  const isLost = isLostInTalk(sightings.text, mention, signs.signsLost);
  const strangers = strangersOf(spoken, surroundings, pairs, isLost);
  const found = readings.flatMap((reading) => {
    const { entry } = reading;
    const sign = signClues(reading, mention, manners(entry.sdk), signs);
    const known = knownOf(entry, surroundings);
    const named = known.sdkIsNamed;
    const repairs = repairClues(sightings, mention, known);
    if (!sign || !repairs) return [];
    const unknown = isUnlike(constants.stray, entry);
    const inner = innerFields.clues(entry, mention);
    const agreeing = wordClues(entry, words, surroundings);
    const clues: Clue[] = [
      placeClue(mention),
      ...sign,
      ...repairs,
      ...whoseClues(sightings.text, entry, mention, surroundings),
      ...ofNeighbourClues(entry, surroundings, others),
      ...agreeing,
      ...pairClues(entry, pairsFor(entry, pairs, inner), readings, namedIn(pairs), isSole),
      ...inner,
      ...story.clues(entry, mention),
      ...cluesOfComing(entry),
      ...toneClues(sightings, surroundings, mention, spoken),
      ...statusClues(sightings.text, entry, mention, surroundings),
      ...constantClues(entry, surroundings, { ...constants, unknown }),
      ...behindName(sightings.text, token, entry, surroundings),
      ...(isSole ? soleClue(mention, entry, surroundings) : []),
      ...bareHexClues(reading, token, pairs, surroundings),
      ...actClues(spoken, named),
      ...unlessClear(isCalledAfter(sightings.text, token, entry, surroundings), agreeing, mentions),
      ...assertions,
      ...choiceClues(mention),
      ...strangers(entry),
    ];
    const mayBeOthers = isShared(entry, token, surroundings, { unknown, neighbours, agreeing });
    clues.push(...capped(clues, { mayBeOthers, named, contested: isContested(readings) }, entry));
    clues.push(...raised(clues, mention, entry, { ...kindOfPaste(sightings.text), isLost }));
    clues.push(...disputes.clues(entry, surroundings.saidNear, clues));
    return [candidate(entry, token, 'number', groupOf(mention), clues)];
  });
  return byFit(inOrder(found));
}

/** The entries whose names stand beside a number. */
const namedIn = (pairs: readonly Pair[]): ReadonlySet<Entry> =>
  new Set(pairs.flatMap(({ name }) => name.hit.entries));

/** Whether something else than its sentence says that a number is a code. */
const isSettled = (said: {
  readonly signs: SignDoubts;
  readonly pairs: readonly Pair[];
  readonly story: { readonly isProven: boolean };
}): boolean => said.signs.signsLost || said.pairs.length > 0 || said.story.isProven;

/** What whoever is named as the speaker says against an entry; nothing, where they are named in passing. */
function strangersOf(
  spoken: Spoken,
  surroundings: Surroundings,
  pairs: readonly Pair[],
  isLost: boolean,
): (entry: Entry) => Clue[] {
  if (isLost && isInPassing(spoken)) return () => [];
  return (entry) => strangerClues(entry, spoken, surroundings, isPaired(entry, pairs));
}

/** What shows that a number is the entry's SDK's, or another's. */
function knownOf({ sdk }: Entry, { surmise: { ownTraces } }: Surroundings): Known {
  const own = ownTraces.get(sdk);
  return {
    sdkIsNamed: own?.named === true,
    sdkShows: own?.onLine === true,
    anotherIsNamed: [...ownTraces.values()].some(({ named }) => named),
  };
}

/** Whose the number is, by the marks near it, unless the text says that nobody knows: another SDK that is named tells nothing then. */
function whoseClues(
  text: string,
  entry: Entry,
  { token, readings }: NumberMention,
  surroundings: Surroundings,
): Clue[] {
  const clues = originClues(entry, surroundings);
  if (token.negative || !isContested(readings) || !isOfNobodyKnows(text)) return clues;
  return [...clues.filter(({ id }) => id !== 'other-sdk'), whoseClue];
}

/** Whether several of our SDKs have the number. */
const isContested = (readings: readonly Reading[]): boolean =>
  new Set(readings.map(({ entry }) => entry.sdk)).size > 1;

/** What is only mentioned, unless whose code it is stands before it, or its words say what the entry is about. */
function unlessClear(
  isCalled: boolean,
  agreeing: readonly Clue[],
  mentions: readonly Clue[],
): readonly Clue[] {
  return isCalled || agreeing.some(({ supports, weight }) => supports && weight >= 1) ? [] : mentions;
}

/** In a field of an inner code only names of its own, or of the error around it: others are that of the outer error. */
function pairsFor(entry: Entry, pairs: readonly Pair[], inner: readonly Clue[]): readonly Pair[] {
  if (!inner.some(({ weight }) => weight > 0)) return pairs;
  return pairs.filter(({ name }) => name.hit.entries.some((one) => one === entry || one.id === entry.parent));
}

/** Whether the number may be another product's: an unlisted one's, or where nothing shows the SDK one that has it too. */
function isShared(
  entry: Entry,
  token: NumberToken,
  surroundings: Surroundings,
  {
    unknown,
    neighbours,
    agreeing,
  }: Pick<NumberJudge, 'neighbours'> & { readonly unknown: boolean; readonly agreeing: readonly Clue[] },
): boolean {
  if (seemsUnlisted(entry, surroundings)) return true;
  if (surroundings.surmise.ownTraces.has(entry.sdk)) return false;
  if (unknown || isEverybodys(token)) return true;
  const words = agreeing.reduce((sum, { weight }) => sum + Math.max(0, weight), 0);
  return mayBeNeighbours(entry, surroundings, words, neighbours);
}

/** What the number came in, and who handed it over, says of an entry. */
function comingClues(
  text: string,
  mention: NumberMention,
  carrierOf: NumberContext['carrierOf'],
): (entry: Entry) => Clue[] {
  const carrier = isCarried(mention) ? carrierOf(mention.token) : undefined;
  const fromCallback = isFromCallback(text, mention.token);
  return (entry) => [...carrierClues(entry, carrier), ...callbackClues(entry, fromCallback)];
}

/** Whether it matters what a number came in: account codes come in every carrier. */
function isCarried({ place, readings }: NumberMention): boolean {
  return place.weight > 0 && readings.some(({ entry }) => entry.side !== 'account');
}

/** In UTF-16 units to either side. */
const lineReach = 90;

/** `code 1 (SOME_NAME)`, `SOME_NAME(1)`: a name with a number of its own has no other. */
function hasNumber(text: string, { start, end }: Span): boolean {
  return (
    /\d\s?[(:=<,]\s?["']?$/.test(text.slice(Math.max(0, start - 8), start)) ||
    /^["']?\s?[(:=<]\s?-?\d/.test(text.slice(end, end + 8))
  );
}

/** Whether no other number of some length stands on the line, nor a name with a number of its own. */
function isSoleNumber(text: string, span: Span, pairs: readonly Pair[]): boolean {
  if (pairs.some(({ name }) => hasNumber(text, name))) return false;
  const { start, end } = lineAround(text, span, lineReach);
  const others = `${text.slice(start, span.start)} ${text.slice(span.end, end)}`;
  return !/(?<![\d.:-])\d{3,9}(?![\d.:-])/.test(others);
}

/** Whether every product has a code of that number. */
function isEverybodys({ negative, value }: NumberToken): boolean {
  return !negative && value < 3000;
}

function placeClue({ place, lead }: NumberMention): Clue {
  const spans = lead ? [{ start: lead.start, end: lead.end }] : [];
  return { id: 'place', weight: place.weight, most: place.most, reason: place.reason(lead), spans };
}

const otherConstant: Text = {
  zh: '旁边的常量名不是文档里的那个，说明它来自相近的另一个 SDK。',
  en: 'The constant beside it is not the documented one, so it comes from a sibling SDK.',
};

const ofAnotherConstant: Clue = { id: 'other-constant', weight: -5, reason: otherConstant };

/** What a constant beside the number says that the documents do not have. */
function constantClues(
  entry: Entry,
  surroundings: Surroundings,
  { other, unknown }: { readonly other: boolean; readonly unknown: boolean },
): Clue[] {
  return [...(other ? [ofAnotherConstant] : []), ...(unknown ? [unknownConstant(entry, surroundings)] : [])];
}

function unknownConstant({ sdk }: Entry, { surmise }: Surroundings): Clue {
  const named = surmise.ownTraces.get(sdk)?.named === true;
  return { id: 'unknown-constant', weight: named ? -0.5 : -3, reason: otherConstant };
}

/** Four digits without 0x are read as hexadecimal only where the entry's name or its SDK is near. */
function bareHexClues(
  reading: Reading,
  token: NumberToken,
  pairs: readonly Pair[],
  { surmise }: Surroundings,
): Clue[] {
  if (reading.base !== 'hex' || token.form === 'hex' || token.digits.startsWith('0x')) return [];
  const reason = {
    zh: `它是省略了 0x 的十六进制，等于 ${reading.code}。`,
    en: `It is hexadecimal without its 0x, and equals ${reading.code}.`,
  };
  if (pairs.some(({ name }) => name.hit.entries.includes(reading.entry)))
    return [{ id: 'bare-hex', weight: 0.5, reason }];
  const named = surmise.ownTraces.get(reading.entry.sdk)?.named === true;
  return [{ id: 'bare-hex', weight: named ? -1 : -4, reason }];
}
