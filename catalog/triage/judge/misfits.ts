import type { Entry, Text } from '../../schema';
import type { WordSearch } from '../retrieval/search-words';
import { type Candidate, candidate } from './clue/candidate';

/** Faults that say how far a call came and not why it failed: whatever an error of them carries is its cause. */
const carrying: ReadonlySet<string> = new Set([
  ...['unclassified', 'inner-error', 'client-timeout', 'server-timeout', 'server-internal', 'server-busy'],
  ...[
    'network-unreachable',
    'protocol-error',
    'operation-cancelled',
    'capture-failed',
    'screen-share-failed',
  ],
  ...['publish-to-cdn-failed', 'recording-failed', 'accompaniment-failed'],
]);

/** In UTF-16 units: how far behind an error what it carries stands. */
const reach = 160;
/** The same to either side of it: its name. */
const nameReach = 80;
/** The score from which on a number is believed. */
const believed = 1.8;
/** Confidence 0.8 at most: of two that do not belong together neither is certain. */
const mostOfMisfit = 2.3;
/** What the inner one lies behind the outer one. */
const behind = 0.3;
/** In UTF-16 units. */
const linkReach = 40;

/** What stands before a code that another one carries: `caused by: result`, `extra=`, `serverErrorCode:`, `里面是`. */
const carried =
  /(?:cause|inner|nested|extra|sub|server|detail|reason|native|underlying|origin|内层|内部|子码|原因|里面|服务端|后台)\w{0,12}["']?[^\n\w]{0,6}(?:\w{1,10}["']?[^\n\w]{0,3}){0,2}(?:是|为)?\s?$/i;

const reason: Text = {
  zh: '外层和内层的错误码不是一回事：这个外层错误不带这样的内层码。',
  en: 'The outer and the inner code do not belong together: this error carries no such code.',
};

/**
 * The candidates, of which an inner code and the error around it exclude each other where that error says itself why it
 * failed, and the inner code says something else: which of them is true is a question.
 */
export function withMisfits(
  text: string,
  candidates: readonly Candidate[],
  search: Pick<WordSearch, 'wraps'>,
): readonly Candidate[] {
  const numbers = candidates
    .filter(({ via, score }) => via === 'number' && score >= believed)
    .sort((a, b) => a.span.start - b.span.start);
  const groups = new Map<Candidate, string>();
  let last: Candidate | undefined;
  let outer: Candidate | undefined;
  for (const inner of numbers) {
    if (inner.group !== last?.group) outer = last;
    last = inner;
    if (!outer || groups.has(outer) || !isMisfit(text, outer, inner, search)) continue;
    groups.set(inner, outer.group);
    for (const one of candidates)
      if (one.entry === outer.entry && Math.abs(one.span.start - outer.span.start) < nameReach)
        groups.set(one, outer.group);
  }
  if (groups.size === 0) return candidates;
  return candidates.map((one) => {
    const group = groups.get(one);
    return group === undefined ? one : held(one, group);
  });
}

function held(one: Candidate, group: string): Candidate {
  const most = mostOfMisfit - (group === one.group ? 0 : behind);
  const clues = [...one.clues, { id: 'misfit', weight: 0, most, reason }];
  return candidate(one.entry, one.span, one.via, group, clues);
}

function isMisfit(
  text: string,
  outer: Candidate,
  inner: Candidate,
  search: Pick<WordSearch, 'wraps'>,
): boolean {
  if (outer.entry.sdk !== inner.entry.sdk || outer.entry === inner.entry) return false;
  if (inner.span.start - outer.span.end > reach || inner.span.start < outer.span.end) return false;
  if (carries(outer.entry, inner.entry) || search.wraps(outer.entry)) return false;
  const from = Math.max(outer.span.end, inner.span.start - linkReach);
  return carried.test(text.slice(from, inner.span.start));
}

/** Whether an error may have another one as its cause, or means the same kind of trouble. */
function carries(outer: Entry, inner: Entry): boolean {
  if (inner.parent === outer.id || carrying.has(outer.fault) || carrying.has(inner.fault)) return true;
  return kindOf(outer) === kindOf(inner);
}

/** `device` of `device-missing`: troubles of one kind may be told by one another. */
const kindOf = ({ fault }: Entry): string => fault.split('-')[0] ?? fault;
