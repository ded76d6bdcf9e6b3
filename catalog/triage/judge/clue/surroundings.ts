import type { Concept } from '../../../lexicon/lexicon';
import type { Entry, Text } from '../../../schema';
import { lineAround } from '../../lines';
import { type ForeignTrace, type OwnTrace, type Surmise, spares } from '../../origin/origins';
import { certainlyUnlisted, type UnlistedProduct } from '../../origin/unlisted-products';
import type { Span } from '../../result';
import type { Sightings } from '../../sightings';
import { within } from '../../spans';
import { isAboutCalls } from '../../words/of-calls';
import { isPlainFailure, messageOf } from '../beside/message';
import { type Clue, isException } from './candidate';

/** What surrounds a span, read once and used for each of its candidates. */
export interface Surroundings {
  /** Whose text it seems to be, by the marks near the span. */
  readonly surmise: Surmise;
  /** The strongest sign near the span that the text is from a product that nobody has listed. */
  readonly unlisted: UnlistedProduct | undefined;
  /** Concepts on the line. */
  readonly said: ReadonlySet<Concept>;
  /** Concepts on the line and 200 units around it, or in the whole of a short paste. */
  readonly saidNear: ReadonlySet<Concept>;
  /** The message that belongs to the number, and the concepts in it. */
  readonly message: Span | undefined;
  readonly messageSaid: ReadonlySet<Concept>;
  /** Whether anything near is about rooms, seats, streams and the like. */
  readonly aboutCalls: boolean;
  /** The sentence of the span, and our SDKs that it names. */
  readonly sentence: { readonly span: Span; readonly names: ReadonlySet<string> };
}

/** In UTF-16 units to either side. */
const lineReach = 220;
/** In UTF-16 units. In a paste this short everything belongs together. */
const shortPaste = 900;

/** `surmise`: where more is known of whose text it is than the marks say. */
export function surroundingsOf(
  sightings: Sightings,
  span: Span,
  surmise: Surmise = sightings.origins.at(span),
): Surroundings {
  const line = lineAround(sightings.text, span, lineReach);
  const short = sightings.text.length <= shortPaste;
  const wide = short ? { start: 0, end: sightings.text.length } : widened(sightings.text, line);
  const said = sightings.said(line);
  const saidNear = sightings.said(wide);
  const written =
    messageOf(sightings.text, span, line) ?? (short ? messageOf(sightings.text, span, wide) : undefined);
  // That something failed is no message that tells of another error.
  const message =
    written && isPlainFailure(sightings.text.slice(written.start, written.end)) ? undefined : written;
  return {
    surmise,
    // Read only where the SDK is not named.
    get unlisted() {
      return sightings.unlistedIn(wide);
    },
    said,
    saidNear,
    message,
    messageSaid: message ? sightings.said(message) : new Set(),
    aboutCalls: isAboutCalls(saidNear),
    // Read only where a neighbour's mark is near.
    get sentence() {
      return sentenceOf(sightings, span);
    },
  };
}

function sentenceOf({ sentenceAt, marks }: Sightings, { start, end }: Span): Surroundings['sentence'] {
  const { before, after } = sentenceAt({ start, end });
  const span = { start: start - before.length, end: end + after.length };
  const named = within(marks, span).flatMap(({ mark }) =>
    'own' in mark && mark.own.names ? [mark.own.pack.id] : [],
  );
  return { span, names: new Set(named) };
}

function widened(text: string, line: Span): Span {
  return { start: Math.max(0, line.start - 200), end: Math.min(text.length, line.end + 200) };
}

/**
 * Clues from whose text it seems to be: the entry's own SDK, another of our SDKs, a neighbour, an unlisted product.
 * Account codes and browsers' exceptions belong to no single SDK, so another SDK does not speak against them.
 */
export function originClues(entry: Entry, surroundings: Surroundings): Clue[] {
  const { surmise } = surroundings;
  const clues: Clue[] = [];
  const trace = surmise.ownTraces.get(entry.sdk);
  const theirs = isOfAnotherSentence(entry, surroundings) ? undefined : foreignClue(entry, surroundings);
  if (trace && !(trace.isPart && theirs))
    clues.push({
      id: 'own-mark',
      weight: trace.weight,
      supports: true,
      reason: tracesOf(trace),
      spans: [trace.span],
    });
  clues.push(...otherSdkClues(entry, surmise));
  const foreign = theirs ?? unlistedClue(entry, surroundings);
  if (foreign) clues.push(foreign);
  return clues;
}

/** What it says against an entry that another of our SDKs is named. */
function otherSdkClues(entry: Entry, { ownTraces }: Surmise): Clue[] {
  const trace = ownTraces.get(entry.sdk);
  if (trace?.named || entry.side === 'account' || isException(entry)) return [];
  const others = [...ownTraces].filter(([sdk, other]) => sdk !== entry.sdk && other.named);
  const isOnLine = others.some(([, { onLine }]) => onLine);
  const [, other] = others.find(([, { onLine }]) => onLine) ?? others[0] ?? [];
  if (!other) return [];
  return isOnLine && !trace
    ? [{ id: 'other-sdk', weight: -3.4, most: mostOfAnothers, reason: namesOther(other) }]
    : [{ id: 'other-sdk', weight: -1.6 }];
}

/** Confidence 0.59: where another of our SDKs is named as what reports it, a number is shown and not claimed, however long. */
const mostOfAnothers = 1.4;

/** Whether the text seems to be an unlisted product's rather than the entry's SDK's. */
export function seemsUnlisted(entry: Entry, surroundings: Surroundings): boolean {
  const trace = surroundings.surmise.ownTraces.get(entry.sdk);
  if (trace?.named) return false;
  const { unlisted } = surroundings;
  if (!unlisted) return false;
  return trace === undefined || unlisted.sign.weight <= certainlyUnlisted;
}

function unlistedClue(entry: Entry, surroundings: Surroundings): Clue | undefined {
  const { surmise } = surroundings;
  if (surmise.ownTraces.get(entry.sdk)?.named || isException(entry)) return undefined;
  const { unlisted } = surroundings;
  if (!unlisted) return undefined;
  const factor = surmise.ownTraces.has(entry.sdk) ? 0.5 : 1;
  return {
    id: 'unlisted-product',
    weight: unlisted.sign.weight * factor,
    reason: unlisted.sign.reason,
    spans: [unlisted],
  };
}

function namesOther({ pack }: OwnTrace): Text {
  const { zh, en } = pack.names.title;
  return { zh: `这里写明的是${zh}。`, en: `What is named here is ${en}.` };
}

/** A database that the next sentence speaks of is not what reported the code, where its own sentence names the SDK. */
function isOfAnotherSentence({ sdk }: Entry, surroundings: Surroundings): boolean {
  const { foreign } = surroundings.surmise;
  if (!foreign || foreign.mark.reach === 'paste') return false;
  const { span, names } = surroundings.sentence;
  return names.has(sdk) && (foreign.span.end <= span.start || foreign.span.start >= span.end);
}

/** In UTF-16 units: so far from a code a name still says whose it is. */
const besideName = 24;
/** The score above which nothing is believed that may be a neighbour's as well: a question. */
const mostOfTwo = 1.4;
/** The same where theirs alone is named: whatever the words say, just too little to be claimed. */
const mostOfTheirs = 1;

/** A neighbour's mark speaks against every entry, unless the mark exempts it or our SDK is named closer by. */
function foreignClue(entry: Entry, surroundings: Surroundings): Clue | undefined {
  const { ownTraces, foreign } = surroundings.surmise;
  if (!foreign || isSpared(entry, foreign)) return undefined;
  const trace = ownTraces.get(entry.sdk);
  if (trace?.named && trace.onLine && !foreign.onLine) return undefined;
  // Redis is fine, but SomeSDK throws it: whoever is named closer by.
  if (foreign.mark.setting && trace?.named && trace.onLine && trace.distance < foreign.distance)
    return undefined;
  // Where they keep or run things of their own is told beside an error of ours.
  if (foreign.isSetting && (trace || isOfServer(entry))) return undefined;
  const { name } = foreign.mark;
  // Two products are named side by side, and the code with neither: it may be either's.
  const isOpen = trace?.named && trace.onLine && foreign.distance > besideName;
  return {
    id: 'foreign-mark',
    weight: isOpen ? 0 : foreign.onLine ? -6 : -4.5,
    most: isOpen ? mostOfTwo : mostOf(foreign, surroundings, trace),
    reason: { zh: `附近的文字来自${name.zh}。`, en: `The text around it comes from ${name.en}.` },
    spans: [foreign.span],
  };
}

/** The score above which nothing is believed where they alone are named as who speaks. */
function mostOf(
  foreign: ForeignTrace,
  surroundings: Surroundings,
  trace: OwnTrace | undefined,
): number | undefined {
  return !trace?.named && isWhoSpeaks(foreign, surroundings) ? mostOfTheirs : undefined;
}

/** Whether it names a vendor, or stands in the very sentence: a bill that the next one speaks of reports no code. */
function isWhoSpeaks({ mark, span }: ForeignTrace, { sentence }: Surroundings): boolean {
  return mark.reach === 'paste' || (span.start < sentence.span.end && span.end > sentence.span.start);
}

/** Whether the mark does not speak against entries of this kind. */
function isSpared(entry: Entry, foreign: ForeignTrace): boolean {
  return (
    (entry.side === 'account' && spares(foreign, 'account')) ||
    (isException(entry) && spares(foreign, 'exception')) ||
    foreign.mark.passedOnBy.includes(entry.sdk)
  );
}

const isOfServer = ({ side }: Entry): boolean => side === 'account' || side === 'rest';

function tracesOf({ pack }: OwnTrace): Text {
  const { spoken } = pack.names;
  return { zh: `日志特征符合 ${spoken}。`, en: `The log looks like the ${spoken}.` };
}
