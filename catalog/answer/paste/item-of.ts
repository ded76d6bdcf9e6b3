import type { Finding, Span, Triage } from '../../triage/result';
import { areOfDifferent, isOfAnother } from './whose';

/** What begins an item of a list: `#1`, `1)`, `（2）`, `①`, `A.`, `- `. */
const marker = /^[^\S\n]*(?:#\d{1,2}\b|[(（]?(?:\d{1,2}|[A-Ha-h])[)）.、:：](?!\d)|[①-⑩]|[-*•·][^\S\n])/;

/**
 * What a paste that lists its errors, or gives them to several people or devices, shows of one of them: nothing that
 * stands in the item of another, or is said of somebody else. What stands above, below or in none of the items is about
 * all of them.
 */
export function shownInItem(
  finding: Finding,
  beside: readonly Finding[],
  raw: string,
  triage: Triage,
): Triage {
  const isElsewhere = isInOtherItem(finding, beside, raw);
  const isOfOthers = beside.some((one) => one !== finding && areOfDifferent(finding, one, raw))
    ? (piece: Span) => isOfAnother(finding, piece, raw)
    : () => false;
  const isOwn = (piece: Span) => !isElsewhere(piece) && !isOfOthers(piece);
  return {
    ...triage,
    observations: triage.observations.filter(isOwn),
    facts: triage.facts.filter((fact) => !isOfOthers(fact)),
  };
}

/** Whether a piece of the paste stands in the item of another error. */
function isInOtherItem(finding: Finding, beside: readonly Finding[], raw: string): (piece: Span) => boolean {
  const others = beside.filter((one) => one !== finding).flatMap((one) => itemOf(one, raw) ?? []);
  const own = itemOf(finding, raw);
  if (!own || others.length < beside.length - 1) return () => false;
  return ({ start, end }) =>
    others.some((item) => item.start <= start && end <= item.end) && !(own.start <= start && end <= own.end);
}

/** Whether two errors stand in the same item of a list, or at least one of them in none. */
export function areInOneItem(one: Finding, other: Finding, raw: string): boolean {
  const [first, second] = [itemOf(one, raw), itemOf(other, raw)];
  return !first || !second || first.start === second.start;
}

/** The item of a list that an error stands in: the line with its marker, and those below that are set in. */
function itemOf({ evidence: [span] }: Finding, raw: string): Span | undefined {
  if (!span) return undefined;
  let start = lineStart(raw, span.start);
  while (!isMarked(raw, start)) {
    if (start === 0 || !isSetIn(raw, start)) return undefined;
    start = lineStart(raw, start - 1);
  }
  let end = lineEnd(raw, start);
  while (isSetIn(raw, end + 1) && !isMarked(raw, end + 1)) end = lineEnd(raw, end + 1);
  return { start, end };
}

const isMarked = (raw: string, at: number): boolean => marker.test(raw.slice(at, at + 12));
const isSetIn = (raw: string, at: number): boolean => /^[^\S\n]+\S/.test(raw.slice(at, at + 40));

const lineStart = (raw: string, at: number): number => raw.lastIndexOf('\n', at - 1) + 1;

function lineEnd(raw: string, at: number): number {
  const end = raw.indexOf('\n', at);
  return end < 0 ? raw.length : end;
}
