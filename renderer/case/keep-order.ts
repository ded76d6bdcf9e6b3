import type { KeepOrder } from '../../bridge/contract/cases';
import { fingerprintOf } from '../../catalog/cases/fingerprint-of';
import { keptStep } from '../../catalog/cases/kept-step';
import { mostSteps } from '../../catalog/cases/most-steps';
import type { Text } from '../../catalog/schema';
import type { Finding, Triage } from '../../catalog/triage/result';
import { isChosen, isCounted } from './judged';
import { idsOf } from './open-index';
import type { ReadPaste } from './read-paste';
import { noneOfThese, type Ticket } from './ticket';

/** In UTF-16 units, as the contract has it. */
const mostText = 200_000;
const mostName = 200;
const mostSeen = 100;

interface Kept {
  id: string;
  ticket: Ticket;
  /** As triage found it, without what a person judged. */
  found: ReadPaste;
  /** As a person sees it. */
  read: ReadPaste;
  /** Index of what is open. */
  open: number | null;
  /** The steps that were tried. */
  tried: readonly Text[];
  /** When it was pasted, in milliseconds since 1970. */
  came: number;
}

/** What is kept of a paste and its answer. Main withholds the secrets in it. */
export function keepOrderOf({ id, ticket, found, read, open, tried, came }: Kept): KeepOrder {
  const { text, fields, answered } = ticket;
  const chosen = chosenOf(ticket, found, read, open);
  return {
    ...{ id, kept: came, answered: answered?.at ?? null },
    text: text.slice(0, mostText),
    cut: Math.max(0, text.length - mostText),
    // What triage said: a replay compares with that. What a person made of it is in `chosen`.
    verdict: found.triage.verdict,
    seen: seenIn(found.triage),
    chosen,
    answer: answered?.text.slice(0, mostText) ?? null,
    customer: fields.customer.slice(0, mostName),
    ticket: fields.ticket.slice(0, mostName),
    tried: tried.slice(0, mostSteps).map(keptStep),
    fingerprint: fingerprintOf(found.raw, found.triage),
    hidden: [...ticket.hidden],
  };
}

function seenIn({ findings, neighbours, symptoms, nearMisses }: Triage): KeepOrder['seen'] {
  return [
    ...findings.map(({ entry, code, confidence }) => ({
      kind: 'entry' as const,
      id: entry,
      code,
      confidence,
    })),
    ...neighbours.map(({ id, code, confidence }) => ({ kind: 'neighbour' as const, id, code, confidence })),
    ...symptoms.map(({ id, confidence }) => ({ kind: 'symptom' as const, id, code: null, confidence })),
    ...nearMisses.map(({ text }) => ({ kind: 'near' as const, id: text, code: text, confidence: 0 })),
  ].slice(0, mostSeen);
}

function chosenOf(
  { opened }: Ticket,
  found: ReadPaste,
  read: ReadPaste,
  open: number | null,
): KeepOrder['chosen'] {
  const id = opened === noneOfThese || open === null ? null : (idsOf(read)[open] ?? null);
  const finding = read.triage.findings.find(({ entry }) => entry === id);
  const overruled = opened === noneOfThese || (finding && (isChosen(finding) || isCounted(finding)));
  // Among several meanings, opening one says which it is.
  const decided = overruled || (opened !== null && found.triage.verdict === 'ambiguous');
  return {
    id,
    by: decided ? 'person' : 'triage',
    printed: printedFor(finding, found),
    sdk: sdkShown(found.triage),
  };
}

/** What stands in the paste for it; where a person chose what is not there, what was found in its place. */
function printedFor(finding: Finding | undefined, { raw, triage }: ReadPaste): string | null {
  const [span] = finding?.evidence.length ? finding.evidence : (triage.findings[0]?.evidence ?? []);
  return span ? raw.slice(span.start, span.end).slice(0, mostName) : null;
}

/** The SDK that the paste names, if it names one. */
function sdkShown({ findings }: Triage): string | null {
  return findings.find(({ reasons }) => reasons.some(({ id }) => id === 'own-mark'))?.sdk ?? null;
}
