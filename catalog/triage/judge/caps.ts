import type { Entry } from '../../schema';
import { alone, underWeakKey } from '../numbers/places';
import { isSilent } from '../statements/act-weights';
import { type Candidate, type Clue, candidate } from './clue/candidate';
import type { NumberMention } from './clue/number-mention';

/** The most that a number scores which nothing else supports: confidence 0.86, short of certain. */
const mostUnsupported = 2.7;
/** The same where the number may be another product's: confidence 0.59, just too little to be claimed. */
const mostIfOthers = 1.4;
/** A number from here on is hardly anybody else's, so that it may be claimed alone. */
const longAlone = 100_000;
/** Whether nothing says whose a number of few digits is. Those of accounts are everywhere where somebody says something. */
function isAlone(clues: readonly Clue[], { code, side }: Entry): boolean {
  const isShort = Number(code) >= 0 && Number(code) < longAlone && (side !== 'account' || saysNothing(clues));
  return isShort && !clues.some(({ id }) => id === 'own-mark');
}

/** Whether a number has neither a word of calls nor one of its own beside it, and nobody says it in a sentence. */
function saysNothing(clues: readonly Clue[]): boolean {
  return (
    clues.some(({ id }) => id === 'about-nothing') &&
    !clues.some(({ id, weight, supports }) => id === 'one-sentence' || (supports === true && weight > 0))
  );
}

/** Whether a sign has to be added, and nothing says whose the number is. */
function isGuess(clues: readonly Clue[]): boolean {
  return (
    clues.some(({ id, weight }) => id === 'sign' && weight < 0) && !clues.some(({ id }) => id === 'own-mark')
  );
}

/** What says whose a number is, beside the SDK's name. Without it nothing is certain, however well the words agree: confidence 0.88. */
const ownership = new Set([
  ...['own-name', 'wrapped', 'two-notations', 'child-of-proven', 'server-of-proven', 'inner-field'],
]);
const mostOfNobody = 2.8;

/** The weight from which on a clue beside the number counts as support, or as strong support. */
const support = 1;
const strongSupport = 1.8;

/**
 * `contested`: another of our SDKs has the number too, with its sign or without.
 *
 * Caps the score of a number that nothing else supports, whatever its place: the clue's weight is what the sum is too
 * high by. The cap is lower for one that may be another product's, unless strong support raises it.
 */
export function capped(
  clues: readonly Clue[],
  {
    mayBeOthers,
    named,
    contested,
  }: { readonly mayBeOthers: boolean; readonly named: boolean; readonly contested: boolean },
  entry: Entry,
): Clue[] {
  const sum = clues.reduce((total, { weight }) => total + weight, 0);
  const supports = clues.filter((clue) => clue.supports === true).map(({ weight }) => weight);
  const best = Math.max(0, ...supports);
  const isOpen = isAlone(clues, entry) || (contested && !clues.some(({ id }) => id === 'own-mark'));
  const unsupported = isOpen ? mostIfOthers : mostUnsupported;
  const isKnown = named || clues.some(({ id, supports }) => ownership.has(id) && supports === true);
  const supported = isKnown ? Number.POSITIVE_INFINITY : mostOfNobody;
  const usual = best >= support ? supported : unsupported;
  const ifOthers = best >= strongSupport ? mostUnsupported : mostIfOthers;
  const most = isGuess(clues) ? mostIfOthers : mayBeOthers ? ifOthers : usual;
  return sum <= most ? [] : [{ id: 'cap', weight: most - sum }];
}

/** The clues that cap what a number may score whose reading is not sure, so that what fits better would not show. */
const uncertain = new Set(['masked', 'sign-lost']);

/** Of the readings of one number that is not sure, those that the words fit less stay below the best. */
export function byFit(found: readonly Candidate[]): Candidate[] {
  const open = found.filter(({ clues }) => clues.some(({ id }) => uncertain.has(id)));
  const best = open.reduce((most, one) => Math.max(most, wordsFor(one)), Number.NEGATIVE_INFINITY);
  return found.map((one) => {
    const behind = open.includes(one) ? Math.min(best - wordsFor(one), mostBehind) : 0;
    const clues = [...one.clues, { id: 'cap', weight: -behind, most: one.score - behind }];
    return behind > 0 ? candidate(one.entry, one.span, one.via, one.group, clues) : one;
  });
}
/** So that it is still shown. */
const mostBehind = 0.6;
const wordsFor = ({ clues }: Candidate): number =>
  clues.reduce((sum, { id, weight }) => (id === 'words' ? sum + weight : sum), 0);

/** A cap keeps the order of what one SDK means by a number: what the words tell stays above what they do not. */
export function inOrder(found: readonly Candidate[]): Candidate[] {
  const mostOf = new Map<string, number>();
  for (const one of found.filter(isCapped)) {
    const most = mostOf.get(one.entry.sdk) ?? Number.NEGATIVE_INFINITY;
    mostOf.set(one.entry.sdk, Math.max(most, uncapped(one)));
  }
  return found.map((one) => {
    const behind = isCapped(one) ? (mostOf.get(one.entry.sdk) ?? 0) - uncapped(one) : 0;
    if (behind <= 0) return one;
    const clues = [...one.clues, { id: 'cap', weight: -behind }];
    return candidate(one.entry, one.span, one.via, one.group, clues);
  });
}

const isCapped = ({ clues }: Candidate): boolean => clues.some(({ id }) => id === 'cap');

const uncapped = ({ clues }: Candidate): number =>
  clues.reduce((sum, { id, weight }) => (id === 'cap' ? sum : sum + weight), 0);

/** The score of a number that is shown and not claimed: confidence 0.33. */
const leastOfCode = 0.5;
/** The same of one of which a sign or a digit is lost: two that it may be share what there is. */
const leastOfSeveral = 1.3;
/** Places in which somebody reports a code, and does not list what there is. */
const reportedPlaces = new Set([
  'code-key',
  'weak-key',
  'reported',
  'error-word',
  'alone',
  'message-start',
  'argument',
  'after-trouble',
]);
/** Places in which codes are listed. */
const listedPlaces = new Set(['map-key', 'constant', 'member', 'brackets']);
/** Numbers that hardly anybody prints for something else: with a minus, or with so many digits. */
const isDistinct = (code: number): boolean => code <= -longEnough || code >= longAlone / 10;
/** Codes of so many digits are hardly a status or a count. */
const longEnough = 1000;

/** What a paste is as a whole. */
export interface KindOfPaste {
  /** It has numbers and nothing else, so that one is a question however short. */
  readonly isAll: boolean;
  /** It is a sentence that a person wrote. */
  readonly isSaid: boolean;
  /** Whether anything is said to come up, or to fail, or is asked. */
  readonly isTold: boolean;
  /** Its sign or a digit of it is lost, in a text about calls. */
  readonly isLost?: boolean;
  /** It is, and says where or with what something came up. */
  readonly isCase: boolean;
}

/** Clues that speak of somebody else: with one of them a number is no question either. */
const settling = new Set([
  ...['foreign-mark', 'unlisted-product', 'stranger', 'other-message', 'status', 'other-sdk', 'not-in-field'],
  ...[
    'neighbours-name',
    'neighbours-words',
    'other-constant',
    'unknown-constant',
    'name-of-another',
    'unrelated-name',
    'bare-hex',
  ],
]);

/**
 * Raises a number that stands like a code, while nothing says whose it is or that it is none, to what is shown: it is
 * a question then. Nobody writes a count in hexadecimal: where somebody says what it came up with, it needs no place.
 */
export function raised(
  clues: readonly Clue[],
  { place, token, choice }: NumberMention,
  { code }: Entry,
  { isAll, isSaid, isCase, isTold, isLost = false }: KindOfPaste,
): Clue[] {
  const sum = clues.reduce((total, { weight }) => total + weight, 0);
  const turned = clues.some(({ id, weight }) => id === 'sign' && weight < 0);
  const ofCalls = clues.some(({ id, weight }) => id === 'about-calls' && weight > 0);
  const isOpen =
    (isAll ||
      isLost ||
      (ofCalls && isTold && isDistinct(Number(code)) && !listedPlaces.has(place.id)) ||
      reportedPlaces.has(place.id) ||
      (isCase && token.form === 'hex') ||
      token.form === 'masked' ||
      choice !== undefined ||
      clues.some(({ id }) => id === 'asked')) &&
    !turned &&
    (isAll ||
      (Number(code) < 0
        ? Number(code) <= -longEnough || place.weight >= (isSaid ? underWeakKey : alone).weight
        : Number(code) >= longEnough));
  const least = isLost ? leastOfSeveral : leastOfCode;
  return isOpen && sum < least && !clues.some(({ id }) => settling.has(id) || isSilent(id))
    ? [{ id: 'open', weight: least - sum }]
    : [];
}
