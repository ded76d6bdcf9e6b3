import type { Concept } from '../../lexicon/lexicon';
import type { Entry, Text } from '../../schema';
import { lineAround } from '../lines';
import { type OwnTrace, type Surmise, spares } from '../origin/origins';
import { certainlyUnlisted, type UnlistedProduct } from '../origin/unlisted-products';
import type { Span } from '../result';
import type { Sightings } from '../sightings';
import { type Clue, isException } from './candidate';
import { messageOf } from './message';

/** What a place is surrounded by, read once and used for each of its candidates. */
export interface Surroundings {
  readonly surmise: Surmise;
  /** A sign near by that the text is from a product that nobody has listed. */
  readonly stranger: UnlistedProduct | undefined;
  /** Concepts on the line, and in the whole of a short paste. */
  readonly said: ReadonlySet<Concept>;
  readonly saidNear: ReadonlySet<Concept>;
  readonly message: Span | undefined;
  readonly messageSaid: ReadonlySet<Concept>;
  /** Whether anything near is about rooms, seats, streams and the like. */
  readonly aboutCalls: boolean;
}

const lineReach = 220;
/** In a paste this short everything belongs together. */
const shortPaste = 900;

const callConcepts = new Set<Concept>([
  'camera',
  'microphone',
  'screen',
  'seat',
  'seatIndex',
  'onSeat',
  'notOnSeat',
  'link',
  'queue',
  'room',
  'roomId',
  'roomName',
  'roomType',
  'otherRoom',
  'join',
  'leave',
  'createRoom',
  'pushChannels',
  'signature',
  'app',
  'role',
  'publish',
  'pull',
  'cdn',
  'mix',
  'stream',
  'audioStream',
  'subscribe',
  'record',
  'accompaniment',
  'owner',
  'host',
  'muted',
  'call',
  'video',
  'audio',
  'privateKey',
  'appAdmin',
  'adminRights',
  'ownRights',
  'privateMap',
  'packageBundle',
  'arrears',
  'beforeJoin',
  'ticket',
  'accountType',
  'signalling',
]);

export function surroundingsOf(sightings: Sightings, span: Span): Surroundings {
  const line = lineAround(sightings.text, span, lineReach);
  const short = sightings.text.length <= shortPaste;
  const wide = short ? { start: 0, end: sightings.text.length } : widened(sightings.text, line);
  const said = sightings.said(line);
  const saidNear = sightings.said(wide);
  const message =
    messageOf(sightings.text, span, line) ?? (short ? messageOf(sightings.text, span, wide) : undefined);
  return {
    surmise: sightings.origins.at(span),
    stranger: sightings.unlistedIn(wide),
    said,
    saidNear,
    message,
    messageSaid: message ? sightings.said(message) : new Set(),
    aboutCalls: [...saidNear].some((concept) => callConcepts.has(concept)),
  };
}

function widened(text: string, line: Span): Span {
  return { start: Math.max(0, line.start - 200), end: Math.min(text.length, line.end + 200) };
}

/** Clues from the SDKs that show around the place. */
export function originClues(entry: Entry, surroundings: Surroundings): Clue[] {
  const { surmise } = surroundings;
  const clues: Clue[] = [];
  const own = surmise.own.get(entry.sdk);
  if (own)
    clues.push({
      id: 'own-mark',
      weight: own.weight,
      supports: true,
      reason: tracesOf(own),
      spans: [own.span],
    });
  const rivals = [...surmise.own].filter(([sdk, trace]) => sdk !== entry.sdk && trace.named);
  const anybodys = entry.side === 'account' || isException(entry);
  const [, rival] = rivals.find(([, { onLine }]) => onLine) ?? rivals[0] ?? [];
  if (rival && !own?.named && !anybodys) {
    const close = rivals.some(([, { onLine }]) => onLine) && !own;
    clues.push({
      id: 'other-sdk',
      weight: close ? -3.4 : -1.6,
      reason: close ? namesRival(rival) : undefined,
    });
  }
  const foreign = foreignClue(entry, surmise) ?? unlistedClue(entry, surroundings);
  if (foreign) clues.push(foreign);
  return clues;
}

/** Whether an unlisted product, and none of ours, seems to speak. */
export function isStrange(entry: Entry, { surmise, stranger }: Surroundings): boolean {
  const own = surmise.own.get(entry.sdk);
  if (!stranger || own?.named) return false;
  return own === undefined || stranger.sign.weight <= certainlyUnlisted;
}

function unlistedClue(entry: Entry, surroundings: Surroundings): Clue | undefined {
  const { stranger, surmise } = surroundings;
  if (!stranger || surmise.own.get(entry.sdk)?.named || isException(entry)) return undefined;
  const half = surmise.own.has(entry.sdk) ? 0.5 : 1;
  return {
    id: 'unlisted-product',
    weight: stranger.sign.weight * half,
    reason: stranger.sign.reason,
    spans: [stranger],
  };
}

function namesRival({ pack }: OwnTrace): Text {
  const { zh, en } = pack.names.title;
  return { zh: `这里写明的是${zh}。`, en: `What is named here is ${en}.` };
}

function foreignClue(entry: Entry, { own, foreign }: Surmise): Clue | undefined {
  if (!foreign) return undefined;
  if (entry.side === 'account' && spares(foreign, 'account')) return undefined;
  if (isException(entry) && spares(foreign, 'exception')) return undefined;
  if (foreign.mark.passedOnBy.includes(entry.sdk)) return undefined;
  const ours = own.get(entry.sdk);
  if (ours?.named && ours.onLine && !foreign.onLine) return undefined;
  const { name } = foreign.mark;
  return {
    id: 'foreign-mark',
    weight: foreign.onLine ? -6 : -4.5,
    reason: { zh: `附近的文字来自${name.zh}。`, en: `The text around it comes from ${name.en}.` },
    spans: [foreign.span],
  };
}

function tracesOf({ pack }: OwnTrace): Text {
  const { spoken } = pack.names;
  return { zh: `文字里有 ${spoken} 的痕迹。`, en: `The text bears traces of the ${spoken}.` };
}
