import type { Entry, Manners, Text } from '../../schema';
import { lineAround } from '../lines';
import type { NeighbourIndex } from '../neighbours/neighbour-index';
import type { Reading } from '../numbers/code-index';
import type { NumberToken } from '../numbers/number-token';
import type { Place } from '../numbers/places';
import type { Span } from '../result';
import type { Sightings } from '../sightings';
import type { EntryWords } from '../words/entry-words';
import { type Candidate, type Clue, candidate } from './candidate';
import { type Carrier, callbackClues, carrierClues, isFromCallback } from './carriers';
import type { Disputes } from './disputes';
import type { InnerFields } from './inner-fields';
import type { NumberMention } from './number-mention';
import { type Pair, pairsOf } from './pairs';
import { priorOfCode } from './priors';
import { repairClues } from './repairs';
import { actClues, spokenAt, strangerClues } from './sentence-clues';
import { isOtherConstant, isUnknownConstant } from './sibling-table';
import { signFit } from './sign';
import { statusClues } from './status';
import type { Stories } from './stories';
import { originClues, type Surroundings, seemsUnlisted, surroundingsOf } from './surroundings';

/** What the numbers of a paste are judged with. */
export interface NumberJudge {
  readonly words: EntryWords;
  readonly manners: (sdk: string) => Manners;
  readonly innerFields: InnerFields;
  readonly disputes: Disputes;
  readonly neighbours: Pick<NeighbourIndex, 'isShared'>;
}

/** What a paste has around its numbers. */
export interface NumberContext {
  readonly stories: Stories;
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
  { stories, carrierOf }: NumberContext,
): Candidate[] {
  const { token, readings } = mention;
  const story = stories.at(token);
  const surroundings = story.settle(surroundingsOf(sightings, token));
  const pairs = pairsOf(sightings, token);
  const spoken = spokenAt(sightings, token, surroundings);
  const namedEntries = new Set(pairs.flatMap(({ name }) => name.hit.entries));
  // Account codes come in every carrier.
  const carried = mention.place.weight > 0 && readings.some(({ entry }) => entry.side !== 'account');
  const carrier = carried ? carrierOf(token) : undefined;
  const fromCallback = isFromCallback(sightings.text, token);
  const found: Candidate[] = [];
  for (const reading of readings) {
    const fit = signFit(reading, token, manners(reading.entry.sdk).turnsSigns);
    if (!fit) continue;
    const { entry } = reading;
    const named = surroundings.surmise.ownTraces.get(entry.sdk)?.named === true;
    const repairs = repairClues(sightings, mention, named);
    if (!repairs) continue;
    const unknown = isUnknownConstant(sightings, token, entry);
    const clues: Clue[] = [
      placeClue(mention),
      { id: 'prior', weight: priorOfCode(reading.code, entry) },
      { id: 'sign', ...fit },
      ...repairs,
      ...originClues(entry, surroundings),
      ...wordClues(entry, words, surroundings),
      ...pairClues(entry, pairs, readings, namedEntries),
      ...innerFields.clues(entry, mention),
      ...story.clues(entry, mention),
      ...carrierClues(entry, carrier),
      ...callbackClues(entry, fromCallback),
      ...toneClues(sightings, surroundings, mention),
      ...statusClues(sightings.text, entry, mention, surroundings),
      ...(isOtherConstant(sightings, mention)
        ? [{ id: 'other-constant', weight: -5, reason: otherConstant }]
        : []),
      ...(unknown ? [unknownConstant(entry, surroundings)] : []),
      ...behindName(sightings.text, token, entry, surroundings),
      ...bareHexClues(reading, token, pairs, surroundings),
      ...actClues(spoken, surroundings.surmise.ownTraces.get(entry.sdk)?.named === true),
      ...strangerClues(entry, spoken, surroundings, isPaired(entry, pairs)),
    ];
    const mayBeOthers =
      seemsUnlisted(entry, surroundings) ||
      (!surroundings.surmise.ownTraces.has(entry.sdk) &&
        (unknown || isEverybodys(token) || neighbours.isShared(entry)));
    clues.push(...capped(clues, mayBeOthers), ...raised(clues, mention, entry));
    clues.push(...disputes.clues(entry, surroundings.saidNear, clues));
    found.push(candidate(entry, token, 'number', `number ${token.start}`, clues));
  }
  return found;
}

/** Whether the entry's own name is joined to the number. */
function isPaired(entry: Entry, pairs: readonly Pair[]): boolean {
  return pairs.some(({ name, joined }) => joined && !name.hit.common && name.hit.entries.includes(entry));
}

/** Whether every product has a code of that number. */
function isEverybodys({ negative, value }: NumberToken): boolean {
  return !negative && value < 3000;
}

/** The most that a number scores which nothing else supports: confidence 0.86, short of certain. */
const mostUnsupported = 2.7;
/** The same where the number may be another product's: confidence 0.59, just too little to be claimed. */
const mostIfOthers = 1.4;
/** The weight from which on a clue beside the number counts as support, or as strong support. */
const support = 1;
const strongSupport = 1.8;

/**
 * Caps the score of a number that nothing else supports, whatever its place: the clue's weight is what the sum is too
 * high by. The cap is lower for one that may be another product's, unless strong support raises it.
 */
function capped(clues: readonly Clue[], mayBeOthers: boolean): Clue[] {
  const sum = clues.reduce((total, { weight }) => total + weight, 0);
  const supports = clues.filter((clue) => clue.supports === true).map(({ weight }) => weight);
  const best = Math.max(0, ...supports);
  const usual = best >= support ? Number.POSITIVE_INFINITY : mostUnsupported;
  const ifOthers = best >= strongSupport ? mostUnsupported : mostIfOthers;
  const most = mayBeOthers ? ifOthers : usual;
  return sum <= most ? [] : [{ id: 'cap', weight: most - sum }];
}

/** The score of a number that is shown and not claimed: confidence 0.33. */
const leastOfCode = 0.5;
/** Places in which somebody reports a code, and does not list what there is. */
const reportedPlaces = new Set([
  'code-key',
  'weak-key',
  'reported',
  'error-word',
  'alone',
  'message-start',
  'argument',
]);
/** Codes of so many digits are hardly a status or a count. */
const longEnough = 1000;

/** Clues that speak of somebody else, or of no failure: with one of them a number is no question either. */
const settling = new Set([
  ...['foreign-mark', 'unlisted-product', 'stranger', 'other-message', 'status', 'other-sdk', 'not-in-field'],
  ...['other-constant', 'unknown-constant', 'name-of-another', 'unrelated-name', 'bare-hex'],
  ...['succeeded', 'handled', 'documented', 'denied'],
]);

/**
 * Raises a number that stands like a code, while nothing says whose it is or that it is none, to what is shown: it is
 * a question then.
 */
function raised(clues: readonly Clue[], { place }: NumberMention, { code }: Entry): Clue[] {
  const sum = clues.reduce((total, { weight }) => total + weight, 0);
  const turned = clues.some(({ id, weight }) => id === 'sign' && weight < 0);
  const isOpen = reportedPlaces.has(place.id) && !turned && Math.abs(Number(code)) >= longEnough;
  return isOpen && sum < leastOfCode && !clues.some(({ id }) => settling.has(id))
    ? [{ id: 'open', weight: leastOfCode - sum }]
    : [];
}

/** `SomeSDK 10006`: the SDK, and then its code. */
function behindName(text: string, token: NumberToken, { sdk }: Entry, { surmise }: Surroundings): Clue[] {
  const trace = surmise.ownTraces.get(sdk);
  if (!trace?.named || trace.span.end > token.start) return [];
  return /^\w{0,24}(?:[^\S\n]{1,3}|[^\S\n]?[|:,/-][^\S\n]?)$/.test(text.slice(trace.span.end, token.start))
    ? [{ id: 'behind-name', weight: 1.8 }]
    : [];
}

function placeClue({ place, lead }: NumberMention): Clue {
  const spans = lead ? [{ start: lead.start, end: lead.end }] : [];
  return { id: 'place', weight: place.weight, reason: place.reason(lead), spans };
}

const agreed: Text = {
  zh: '旁边的文字说的正是这条错误的意思。',
  en: 'The words beside it say what this error means.',
};
const contradicted: Text = {
  zh: '一起给出的错误信息说的是别的事。',
  en: 'The message that came with it speaks of something else.',
};
const otherConstant: Text = {
  zh: '旁边的常量名不是文档里的那个，说明它来自相近的另一个 SDK。',
  en: 'The constant beside it is not the documented one, so it comes from a sibling SDK.',
};

function unknownConstant({ sdk }: Entry, { surmise }: Surroundings): Clue {
  const named = surmise.ownTraces.get(sdk)?.named === true;
  return { id: 'unknown-constant', weight: named ? -0.5 : -3, reason: otherConstant };
}

/** A message whose words agree with the entry this much is about it. In the units of the score. */
const enough = 0.7;

/** What is said on the line counts fully, what is said further around less than half; a message counts by itself. */
function wordClues(entry: Entry, words: EntryWords, surroundings: Surroundings): Clue[] {
  const { said, saidNear, message, messageSaid, surmise } = surroundings;
  const close = words.agreement(entry, said);
  const wide = words.agreement(entry, saidNear);
  const weight = Math.min(2.4, close + (wide - close) * 0.4);
  const clues: Clue[] = [{ id: 'words', weight, supports: true, reason: weight > 1 ? agreed : undefined }];
  if (!message) return clues;
  if (words.agreement(entry, messageSaid) >= enough) {
    clues.push({ id: 'message', weight: 1, supports: true, spans: [message] });
    return clues;
  }
  const named = surmise.ownTraces.get(entry.sdk)?.named === true;
  const weightAgainst = againstMessage(entry, named, messageSaid.size > 0);
  clues.push({
    id: 'other-message',
    weight: weightAgainst,
    reason: named ? undefined : contradicted,
    spans: [message],
  });
  return clues;
}

/**
 * What it weighs that the message says something else. Least where the SDK is named or the number is distinct, since
 * messages are reworded by apps; most where the message was `understood`, that is, has concepts in it.
 */
function againstMessage(entry: Entry, named: boolean, understood: boolean): number {
  if (named) return entry.fault === 'unclassified' ? 0 : -0.5;
  if (entry.fault === 'unclassified') return -0.8;
  const distinct = entry.code !== undefined && priorOfCode(Number(entry.code), entry) >= 0.8;
  return (understood ? -2.6 : -1.6) * (distinct ? 0.4 : 1);
}

/**
 * What the names beside a number say: its own name, the error that wraps it, or somebody else's. `named` are the
 * entries of all these names.
 */
function pairClues(
  entry: Entry,
  pairs: readonly Pair[],
  readings: readonly Reading[],
  named: ReadonlySet<Entry>,
): Clue[] {
  const ownPair = pairs.find(({ name }) => name.hit.entries.includes(entry));
  if (ownPair) {
    const { token } = ownPair.name;
    const reason = { zh: `旁边写着它的名字 ${token}。`, en: `Its name ${token} stands beside it.` };
    const weight = ownPair.joined ? 4 : 2.5;
    const { start, end } = ownPair.name;
    // A word such as UNKNOWN is everybody's name.
    return [{ id: 'own-name', weight, supports: !ownPair.name.hit.common, reason, spans: [{ start, end }] }];
  }
  const wrapper = pairs.find(
    ({ name, joined }) => joined && name.hit.entries.some(({ id }) => id === entry.parent),
  );
  if (wrapper) {
    const { token, start, end } = wrapper.name;
    const reason = {
      zh: `它紧跟在外层错误 ${token} 后面。`,
      en: `It follows ${token}, the error that wraps it.`,
    };
    return [{ id: 'wrapped', weight: 3.5, supports: true, reason, spans: [{ start, end }] }];
  }
  // The name decides between the meanings of one number.
  if (readings.some((other) => named.has(other.entry))) return [{ id: 'name-of-another', weight: -3.5 }];
  const unrelated = pairs.some(({ name, joined }) => joined && !related(entry, name.hit.entries));
  return unrelated ? [{ id: 'unrelated-name', weight: -1.5 }] : [];
}

function related(entry: Entry, others: readonly Entry[]): boolean {
  return others.some(
    (other) => entry.parent === other.id || other.parent === entry.id || other.code === undefined,
  );
}

/** In UTF-16 units. A paste this short, without the signs of a log, is a sentence that a person wrote. */
const longestSentence = 240;
const machineText = /[{}<>|]|\b(?:at|in) \S+:\d|=>/;
const han = /[\u3400-\u9fff]/;

/**
 * What the tone of the paste says. A person who writes one sentence with one number reports that number
 * (`one-sentence`); and it counts whether anything near is about calls at all.
 */
function toneClues(
  { text }: Sightings,
  { aboutCalls, surmise }: Surroundings,
  { place, readings, token }: NumberMention,
): Clue[] {
  const clues: Clue[] = [];
  const ours = readings.some(({ entry }) => surmise.ownTraces.has(entry.sdk));
  const isSentence = text.length <= longestSentence && !machineText.test(text);
  const reports =
    isSentence &&
    (place.weight >= 1 || (place.weight > -1 && (aboutCalls || ours) && isOnlyNumber(text, token)));
  if (reports)
    clues.push({
      id: 'one-sentence',
      weight: aboutCalls || ours ? 1.2 : sentenceWeight(lineOf(text, token), place),
    });
  if (aboutCalls) clues.push({ id: 'about-calls', weight: 0.9 });
  else if (!ours)
    clues.push({ id: 'about-nothing', weight: reports && han.test(lineOf(text, token)) ? -0.2 : -0.9 });
  return clues;
}

/** In English two words and a number may be about any product; a Chinese customer who reports one writes to us. */
function sentenceWeight(line: string, { id }: Place): number {
  const reported = id === 'reported' || id === 'error-word' || id === 'code-key' || id === 'alone';
  return han.test(line) && reported ? 1.2 : 0.4;
}

/** In UTF-16 units to either side. */
const lineReach = 220;

/** A greeting in Chinese on another line does not make an English line a customer's sentence. */
function lineOf(text: string, token: NumberToken): string {
  const { start, end } = lineAround(text, token, lineReach);
  return text.slice(start, end);
}

function isOnlyNumber(text: string, token: NumberToken): boolean {
  return !/\d{4}/.test(text.slice(0, token.start)) && !/\d{4}/.test(text.slice(token.end));
}

/** Four digits without 0x are read as hexadecimal only where the entry's name or its SDK is near. */
function bareHexClues(
  reading: Reading,
  token: NumberToken,
  pairs: readonly Pair[],
  { surmise }: Surroundings,
): Clue[] {
  if (reading.base !== 'hex' || token.form === 'hex') return [];
  const reason = {
    zh: `它是省略了 0x 的十六进制，等于 ${reading.code}。`,
    en: `It is hexadecimal without its 0x, and equals ${reading.code}.`,
  };
  if (pairs.some(({ name }) => name.hit.entries.includes(reading.entry)))
    return [{ id: 'bare-hex', weight: 0.5, reason }];
  const named = surmise.ownTraces.get(reading.entry.sdk)?.named === true;
  return [{ id: 'bare-hex', weight: named ? -1 : -4, reason }];
}
