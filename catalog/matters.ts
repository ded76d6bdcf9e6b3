import { isAtLeast } from './sureness';
import type { Finding } from './triage/result';

/** The findings of a paste as the troubles that they are of. Indexes are those of the findings. */
export interface Matters {
  /** By index: the first of the findings that exclude one another, which a finding belongs to; itself where none does. */
  first: readonly number[];
  /** Findings that are a trouble of their own: nothing excludes them, and they only wrap no other. */
  alone: readonly number[];
  /** How many troubles there surely are: one, and what is at least likely beside it. */
  count: number;
}

/** By the findings, which never change: each part of a window asks, and every pair of them is compared. */
const known = new WeakMap<readonly Finding[], Matters>();

/** Which findings exclude one another: what one stretch of the paste may mean, and a number and the words beside it. */
export function mattersIn(findings: readonly Finding[]): Matters {
  const matters = known.get(findings) ?? mattersOf(findings);
  known.set(findings, matters);
  return matters;
}

function mattersOf(findings: readonly Finding[]): Matters {
  const first: number[] = [];
  for (const [index, finding] of findings.entries()) {
    const rival = findings.findIndex((other, at) => at < index && isRival(other, finding));
    first.push(rival < 0 ? index : (first[rival] ?? rival));
  }
  const wraps = ({ entry }: Finding) => findings.some(({ chain }) => chain.includes(entry));
  const own = findings.flatMap((finding, index) =>
    first[index] === index && !wraps(finding) ? [index] : [],
  );
  const alone = own.filter((index) => first.filter((of) => of === index).length === 1);
  const likely = own.filter((of) => first.some((at, index) => at === of && isLikely(findings[index])));
  return { first, alone, count: Math.max(Math.min(own.length, 1), likely.length) };
}

const isLikely = (finding: Finding | undefined) =>
  finding !== undefined && isAtLeast(finding.confidence, 'likely');

function isRival(one: Finding, other: Finding): boolean {
  if (one.chain.includes(other.entry) || other.chain.includes(one.entry)) return false;
  return touch(one.evidence, other.evidence) || isNumberOf(one, other) || isNumberOf(other, one);
}

/** Whether the words beside the number of one finding tell the other. */
const isNumberOf = (one: Finding, other: Finding) =>
  says(one) === 'number' && says(other) === 'words' && touch(one.clues, other.evidence);

/** Whether a finding is what a number says, or what the words beside it say, where the two disagree. */
export function says({ reasons }: Pick<Finding, 'reasons'>): 'number' | 'words' | undefined {
  if (reasons.some(({ id }) => id === 'words-of-another')) return 'number';
  return reasons.some(({ id }) => id === 'told-beside') ? 'words' : undefined;
}

type Spans = Finding['evidence'];
const touch = (some: Spans, others: Spans) =>
  some.some((one) => others.some(({ start, end }) => one.start < end && start < one.end));
