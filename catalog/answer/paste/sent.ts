import type { Entry } from '../../schema';
import { isStated } from '../../triage/neighbours/worth-reading';
import type { Finding, NeighbourFinding } from '../../triage/result';
import { areInOneItem } from './item-of';
import type { ReadCase } from './read-case';

/** An error as they wrote it: its code (in hexadecimal where they did), its name, or both. */
export interface Sent {
  readonly code: string | undefined;
  readonly name: string | undefined;
}

/** In UTF-16 units: how far behind its outer code the error of another SDK is still inside it. */
const inside = 120;

/** How an error is written in the paste, and what is around it. */
export function sentIn(
  entry: Entry,
  { raw, triage, byId }: ReadCase,
): { outer: readonly Sent[]; sent: Sent | undefined } {
  const finding = triage.findings.find((one) => one.entry === entry.id);
  if (!finding) {
    const theirs = triage.neighbours.find(({ id }) => id === entry.id);
    return { outer: outerBeside(entry, { raw, triage, byId }), sent: theirs && written(entry, theirs, raw) };
  }
  const outer = wrappersOf(finding, { raw, triage }).flatMap((id) => {
    const other = triage.findings.find((one) => one.entry === id);
    const wrapper = byId(id);
    return (other && wrapper && written(wrapper, other, raw)) ?? [];
  });
  return { outer, sent: written(entry, finding, raw) };
}

/** The error around that of an explained neighbour: what it is a code within, where the paste reports that, too. */
function outerBeside(entry: Entry, { raw, triage, byId }: ReadCase): Sent[] {
  const parent = entry.parent === undefined ? undefined : byId(entry.parent);
  const theirs = triage.neighbours.find(({ id }) => id === parent?.id);
  const outer = parent && theirs && isStated(theirs) ? written(parent, theirs, raw) : undefined;
  return outer ? [outer] : [];
}

/**
 * The errors that wrap a finding, outermost first. What another SDK reports wraps it only where it stands right before
 * it: two sentences of one message may tell of two troubles. Nothing wraps what stands in another item of a list.
 */
export function wrappersOf(
  finding: Finding,
  { raw, triage: { findings } }: Pick<ReadCase, 'raw' | 'triage'>,
): string[] {
  const start = finding.evidence[0]?.start ?? 0;
  const isOnLineOf = (id: string) =>
    findings.some(
      ({ entry, evidence: [span] }) =>
        entry === id &&
        span &&
        !raw.slice(Math.min(start, span.start), Math.max(start, span.start)).includes('\n'),
    );
  return finding.chain.filter((id) => {
    const outer = findings.find(({ entry }) => entry === id);
    if (!outer || !speaksForItself(outer) || !areInOneItem(outer, finding, raw)) return false;
    const end = outer.evidence[0]?.end ?? 0;
    // What comes on a later line, when the own line has said what wraps it, is the next error.
    const isNext = raw.slice(start, outer.evidence[0]?.start ?? start).includes('\n');
    if (isNext && finding.chain.some((other) => other !== id && isOnLineOf(other))) return false;
    return outer.sdk === finding.sdk || (end <= start && start - end < inside);
  });
}

const shortestCode = 3;

/** Whether an error is there by a code or a name of its own: one or two digits may be anything. */
export function speaksForItself({ evidence }: Pick<Finding, 'evidence'>): boolean {
  return evidence.some(({ start, end }) => end - start >= shortestCode);
}

/** In UTF-16 units: how far from its name a code still stands beside it. */
const beside = 16;

function written(
  { code, hex, symbol, aliases }: Entry,
  { evidence }: Finding | NeighbourFinding,
  raw: string,
): Sent | undefined {
  const pieces = evidence.map(({ start, end }) => raw.slice(start, end).toLowerCase());
  const around = evidence.map(({ start, end }) => raw.slice(Math.max(0, start - beside), end + beside));
  const has = (form: string | undefined) =>
    form !== undefined && pieces.some((piece) => piece.includes(form.toLowerCase()));
  const isBeside = (form: string | undefined) =>
    form !== undefined && around.some((piece) => hasWhole(piece, form));
  const asHex = (has(hex) && !has(code)) || (isBeside(hex) && !isBeside(code));
  const asCode = asHex ? hex : has(code) || isBeside(code) ? code : undefined;
  const asName = [symbol, ...aliases.map(({ name }) => name)].find((name) => has(name) || isBeside(name));
  return asCode === undefined && asName === undefined ? undefined : { code: asCode, name: asName };
}

/** Whether a form stands in a text as a whole, not as part of a longer number or name. */
function hasWhole(text: string, form: string): boolean {
  const at = text.toLowerCase().indexOf(form.toLowerCase());
  if (at < 0) return false;
  return !/[\w-]$/.test(text.slice(0, at)) && !/^\w/.test(text.slice(at + form.length));
}
