import type { Entry } from '../../catalog/schema';
import type { Finding, RuledOut } from '../../catalog/triage/result';
import { entriesNamed } from './entries-by-name';
import { opensAtOnce } from './opens-at-once';
import type { ReadPaste } from './read-paste';
import { type Counted, noneOfThese, type Ticket } from './ticket';

type Judgement = Pick<Ticket, 'opened' | 'counted'>;
type Read = Pick<ReadPaste, 'triage' | 'others'>;

/** Ids of the reasons that are a person's. */
const chosenReason = 'chosen-by-person';
const countedReason = 'counted-by-person';

const reasons = {
  [chosenReason]: { id: chosenReason, zh: '由您选定。', en: 'Chosen by you.' },
  [countedReason]: { id: countedReason, zh: '由您计入。', en: 'Counted by you.' },
};

/** Whether a person chose the entry of this finding, which was not found in the paste. */
export const isChosen = (finding: Finding) => finding.reasons.some(({ id }) => id === chosenReason);
/** Whether a person counted its number, which was ruled out. */
export const isCounted = (finding: Finding) => finding.reasons.some(({ id }) => id === countedReason);

/**
 * What was read, as a person sees it: a number that they count is a finding, an entry that they chose is the first of
 * them, and where none of these is it, nothing was found. The answer, the marks and the seal follow from that.
 */
export function judged<R extends Read>(
  read: R,
  { opened, counted }: Judgement,
  byId: ReadonlyMap<string, Entry>,
): R {
  if (opened === noneOfThese) return withoutFindings(read);
  const { triage, others } = read;
  const found = new Set([...triage.findings.map(({ entry }) => entry), ...others.map(({ code }) => code.id)]);
  const added = counted.filter(({ entry }) => !found.has(entry)).flatMap((one) => countedFinding(one, byId));
  const known = new Set([...found, ...added.map(({ entry }) => entry)]);
  const entry = opened === null || known.has(opened) ? undefined : byId.get(opened);
  const chosen = entry ? [findingOf(entry, chosenReason, [])] : [];
  const among =
    triage.verdict === 'ambiguous' ? triage.findings.findIndex((one) => one.entry === opened) : -1;
  if (added.length + chosen.length === 0) return among < 0 ? read : settled(read, among);
  const isSpan = ({ span }: RuledOut) => added.some((one) => one.evidence[0]?.start === span.start);
  return {
    ...read,
    triage: {
      ...triage,
      // What a person has settled is settled; what they counted beside an open question leaves it open.
      verdict: chosen.length > 0 || triage.findings.length === 0 ? 'match' : triage.verdict,
      findings: [...chosen, ...triage.findings, ...added],
      ruledOut: triage.ruledOut.filter((one) => !isSpan(one)),
    },
  };
}

/** One of several meanings is the one, a person says. */
function settled<R extends Read>(read: R, index: number): R {
  const { findings } = read.triage;
  const one = findings[index];
  if (!one || opensAtOnce(read)) return read;
  const reasoned = { ...one, reasons: [reasons[chosenReason], ...one.reasons] };
  return { ...read, triage: { ...read.triage, verdict: 'match', findings: findings.with(index, reasoned) } };
}

function withoutFindings<R extends Read>(read: R): R {
  const nothing = { verdict: 'none', findings: [], neighbours: [], symptoms: [] } as const;
  return { ...read, others: [], triage: { ...read.triage, ...nothing } };
}

function countedFinding({ entry: id, start, end }: Counted, byId: ReadonlyMap<string, Entry>): Finding[] {
  const entry = byId.get(id);
  return entry ? [findingOf(entry, countedReason, [{ start, end }])] : [];
}

function findingOf(entry: Entry, reason: keyof typeof reasons, evidence: Finding['evidence']): Finding {
  return {
    entry: entry.id,
    sdk: entry.sdk,
    code: entry.code ?? null,
    symbol: entry.symbol ?? null,
    documents: entry.documents.map(({ id }) => id),
    confidence: 1,
    evidence,
    chain: [],
    reasons: [reasons[reason]],
    clues: [],
  };
}

/**
 * The entries that a ruled-out number may be, those of the SDK that the paste speaks of first. `text`: as it stands in
 * the paste.
 */
export function entriesFor(
  text: string,
  { triage: { findings } }: Pick<ReadPaste, 'triage'>,
  entries: readonly Entry[],
): Entry[] {
  const sdks = findings.map(({ sdk }) => sdk);
  const rank = ({ sdk }: Entry) => {
    const at = sdks.indexOf(sdk);
    return at < 0 ? sdks.length : at;
  };
  return entriesNamed(text, entries).toSorted((one, other) => rank(one) - rank(other));
}
