import type { Entry } from '../../schema';
import type { Finding, NeighbourFinding, Triage } from '../../triage/result';
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
    return { outer: [], sent: theirs && written(entry, theirs, raw) };
  }
  const outer = wrappersOf(finding, triage).flatMap((id) => {
    const other = triage.findings.find((one) => one.entry === id);
    const wrapper = byId(id);
    return (other && wrapper && written(wrapper, other, raw)) ?? [];
  });
  return { outer, sent: written(entry, finding, raw) };
}

/**
 * The errors that wrap a finding, outermost first. What another SDK reports wraps it only where it stands right before
 * it: two sentences of one message may tell of two troubles.
 */
export function wrappersOf(finding: Finding, { findings }: Pick<Triage, 'findings'>): string[] {
  const start = finding.evidence[0]?.start ?? 0;
  return finding.chain.filter((id) => {
    const outer = findings.find(({ entry }) => entry === id);
    if (!outer || !speaksForItself(outer)) return false;
    const end = outer.evidence[0]?.end ?? 0;
    return outer.sdk === finding.sdk || (end <= start && start - end < inside);
  });
}

const shortestCode = 3;

/** Whether an error is there by a code or a name of its own: one or two digits may be anything. */
export function speaksForItself({ evidence }: Pick<Finding, 'evidence'>): boolean {
  return evidence.some(({ start, end }) => end - start >= shortestCode);
}

function written(
  { code, hex, symbol }: Entry,
  { evidence }: Finding | NeighbourFinding,
  raw: string,
): Sent | undefined {
  const pieces = evidence.map(({ start, end }) => raw.slice(start, end).toLowerCase());
  const has = (form: string | undefined) =>
    form !== undefined && pieces.some((piece) => piece.includes(form.toLowerCase()));
  const asHex = has(hex) && !has(code);
  const asCode = asHex ? hex : has(code) ? code : undefined;
  const asName = has(symbol) ? symbol : undefined;
  return asCode === undefined && asName === undefined ? undefined : { code: asCode, name: asName };
}
