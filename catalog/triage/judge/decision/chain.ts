import type { Entry } from '../../../schema';
import { areOfTwoCalls } from '../../calls/call-before';
import { areOfTwo } from '../../parties/parties-in';
import type { Span } from '../../result';
import { areApart } from '../../statements/apart';
import { isException } from '../clue/candidate';
import { innerField } from '../number/inner-fields';
import type { Weighed } from './weigh';

/** In UTF-16 units. Errors further apart than this are two errors, not one inside the other. */
const apart = 700;

/** Clues by which a code is the inner one of its statement. */
const innerIds: ReadonlySet<string> = new Set([innerField, 'child-of-proven', 'server-of-proven']);

/**
 * How deep an error lies among nested ones; deeper is nearer to the cause.
 * 2: a cause (sub-code of another entry, code of the account system, browser's exception).
 * 1: an inner code, which came in a field for such codes.
 * 0: what a call reports in the end.
 * −1: a general error that says no more than failed.
 */
function depthOf({ entry, candidates }: Weighed): number {
  if (entry.parent !== undefined || entry.side === 'account' || isException(entry)) return 2;
  if (entry.fault === 'unclassified') return -1;
  const fromServer = candidates.some(({ clues }) =>
    clues.some(({ id }) => innerIds.has(id) || (id === 'field-of-story' && entry.side === 'server')),
  );
  // What the server says is the cause of what the call reports.
  return fromServer ? 1 : entry.side === 'server' ? 0.5 : 0;
}

/**
 * Puts the deepest sure error near the first finding before it; the other findings keep their order. `sure` is the
 * least confidence that counts, since a doubtful cause must not displace a sure error.
 *
 * Of a failed call whose code comes with the account system's 70003, the finding to answer is 70003; that the call's
 * code wraps it is in the chain.
 */
export function causesFirst(found: readonly Weighed[], sure: number, text: string): Weighed[] {
  const list = [...found];
  const [top] = list;
  if (!top) return list;
  const deepest = list
    .filter(
      (one) =>
        sureTogether(one, top, list) >= sure && one.best.via !== 'symptom' && depthOf(one) > depthOf(top),
    )
    .filter((one) => isNear(one, top, text) || isItsException(one, top, text))
    .reduce((best, one) => (depthOf(one) > depthOf(best) ? one : best), top);
  const first = isException(deepest.entry) ? (codeAround(deepest, list, sure) ?? deepest) : deepest;
  return first === top ? list : [first, ...list.filter((one) => one !== first)];
}

/** The confidence of an error and of what else its span may mean in the SDK of another: of two causes one may be sure. */
function sureTogether(one: Weighed, top: Weighed, list: readonly Weighed[]): number {
  const depth = depthOf(one);
  const rivals = list.filter((other) => one.rivals.includes(other.entry));
  const areCauses = [one, ...rivals].every(
    (other) => other.entry.sdk === top.entry.sdk && depthOf(other) === depth,
  );
  return areCauses
    ? rivals.reduce((sum, { confidence }) => sum + confidence, one.confidence)
    : one.confidence;
}

/** `(1) NotFoundError (2) 65002`: the browser's exception for the same fault is the cause, in whatever list it stands. */
function isItsException(one: Weighed, top: Weighed, text: string): boolean {
  if (!isException(one.entry) || one.entry.fault !== top.entry.fault) return false;
  return isSomewhere(one, top, (first, second) => !areOfTwo(text, first, second));
}

/** In UTF-16 units. An exception this close behind a code is part of the code's message. */
const inMessage = 40;

/**
 * `{"code":-1100,"message":"NotFoundError, no camera …`: the code of another SDK, whose message quotes the exception.
 */
function codeAround(one: Weighed, list: readonly Weighed[], sure: number): Weighed | undefined {
  return list.find(
    ({ entry, best, confidence }) =>
      best.via === 'number' &&
      confidence >= sure &&
      entry.sdk !== one.entry.sdk &&
      best.span.end <= one.best.span.start &&
      one.best.span.start - best.span.end <= inMessage,
  );
}

/** The chain of each of the errors found: `chainOf`, by index. */
export function chainsOf(
  found: readonly Weighed[],
  byId: ReadonlyMap<string, Entry>,
  text: string,
  isBrought: (entry: Entry) => boolean = () => false,
): string[][] {
  const depths = new Map(found.map((one) => [one, depthOf(one)]));
  const seen = new Map(found.map((one) => [one.entry.id, one]));
  return found.map((one) => chainOf(one, { depths, seen, byId, text, isBrought }));
}

interface Found {
  readonly depths: ReadonlyMap<Weighed, number>;
  readonly seen: ReadonlyMap<string, Weighed>;
  readonly byId: ReadonlyMap<string, Entry>;
  readonly text: string;
  /** Whether an error comes of something that went wrong before, and so wraps nothing. */
  readonly isBrought: (entry: Entry) => boolean;
}

/**
 * Ids of the entries that wrap one, outermost first: shallower errors near it, then those of its parents that are
 * findings too. Rivals are left out: they are other meanings of the same span and wrap nothing.
 */
function chainOf(one: Weighed, { depths, seen, byId, text, isBrought }: Found): string[] {
  const isWithin = (other: Weighed | undefined) => other !== undefined && isNear(other, one, text);
  const chain: string[] = [];
  const own = depths.get(one) ?? 0;
  for (const [other, depth] of depths) {
    const mayWrap =
      other.best.via !== 'symptom' && other.entry.id !== one.entry.parent && !isBrought(other.entry);
    if (!mayWrap || depth >= own || other.rivals.includes(one.entry)) continue;
    const passesOn = other.entry.sdk === one.entry.sdk || isInOneRecord(other, one, text);
    if (passesOn && isNear(other, one, text)) chain.push(other.entry.id);
  }
  const parents: string[] = [];
  let parent = one.entry.parent;
  while (parent && parents.length < 4) {
    if (isWithin(seen.get(parent))) parents.unshift(parent);
    parent = byId.get(parent)?.parent;
  }
  return [...chain, ...parents];
}

/** Whether two errors stand on one line somewhere, or in one object: another SDK's error on a line of its own is another. */
function isInOneRecord(a: Weighed, b: Weighed, text: string): boolean {
  return isSomewhere(a, b, (one, other) => isOneRecord(text, one.end, other.start));
}

/** Whether each line end in a piece of text stands behind a sign with which an object goes on. */
function isOneRecord(text: string, start: number, end: number): boolean {
  let last = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === newline && !goesOn.has(last)) return false;
    if (unit > blank && unit !== wideBlank) last = unit;
  }
  return true;
}

const newline = 10;
const blank = 32;
const wideBlank = 0xa0;

const goesOn = new Set([...'{[(,:'].map((sign) => sign.charCodeAt(0)));

/** Pairs of places that are looked at for two errors that lie beside each other somewhere. */
const mostPlaces = 40;

/**
 * Whether two errors are seen near each other in one case of the paste: not in two rows of a table, not of two people or
 * devices, and not as what two calls came to.
 */
function isNear(a: Weighed, b: Weighed, text: string): boolean {
  return isSomewhere(
    a,
    b,
    (one, other) =>
      !areApart(text, one, other) && !areOfTwo(text, one, other) && !areOfTwoCalls(text, one, other),
  );
}

/** Whether something holds of two places of two errors, the first of which comes first in the paste. */
function isSomewhere(a: Weighed, b: Weighed, holds: (first: Span, second: Span) => boolean): boolean {
  let places = 0;
  let isFound = false;
  forEachNear(a.spans, b.spans, (one, other) => {
    if (places++ >= mostPlaces) return false;
    isFound = one.start <= other.start ? holds(one, other) : holds(other, one);
    return !isFound;
  });
  return isFound;
}

/**
 * Calls `visit` for the pairs of spans of two lists that lie less than `apart` from each other, until it returns false.
 * Both lists ascend by start.
 */
function forEachNear(
  ones: readonly Span[],
  others: readonly Span[],
  visit: (one: Span, other: Span) => boolean,
): void {
  let first = 0;
  for (const one of ones) {
    while (startOf(others, first) <= one.start - apart) first++;
    for (let at = first; startOf(others, at) < one.start + apart; at++) {
      const other = others[at];
      if (other && !visit(one, other)) return;
    }
  }
}

/** Beyond the end of a list nothing starts. */
const startOf = (spans: readonly Span[], at: number): number => spans[at]?.start ?? Number.POSITIVE_INFINITY;
