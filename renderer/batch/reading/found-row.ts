import { languageOfText } from '../../../catalog/answer/wording/language-of';
import type { Entry, Language } from '../../../catalog/schema';
import { causeTitle } from '../../../catalog/triage/causes/cause-title';
import type { Span, Verdict } from '../../../catalog/triage/result';
import { judged } from '../../case/judged';
import { type Found, openIndex } from '../../case/open-index';
import { type ReadPaste, secretCount } from '../../case/read-paste';
import { redactedPart } from '../../case/redacted-part';
import { firstSymptom } from '../../case/symptom-at';
import type { Ticket } from '../../case/ticket';

/** What a ticket is about. */
export type Matter =
  | { of: 'entry'; entry: string; sure: boolean }
  /** One thing that can mean several. */
  | { of: 'meanings'; what: string; count: number }
  | { of: 'other'; id: string; title: Record<Language, string> }
  /** A trouble without a code, by what the paste shows of why it is there, where it shows that. */
  | { of: 'symptom'; id: string; title?: Record<Language, string> | undefined }
  /** A number or a name that no document has. */
  | { of: 'unlisted'; what: string | null }
  /** It could not be read. */
  | { of: 'failed' };

/** What was found in a ticket, as its row shows it. */
export interface FoundRow {
  verdict: Verdict;
  matter: Matter;
  /** The same for all tickets that are about the same. */
  group: string;
  code: string | null;
  /** The one that the customer writes in; null where nobody says anything in words. */
  language: Language | null;
  /** How many values are masked. */
  masked: number;
  /** Where it was seen, with secrets replaced. */
  excerpt: string;
}

/** What its row shows of a ticket, with what a person has judged of it. */
export function foundRow(
  read: ReadPaste,
  { opened, counted }: Pick<Ticket, 'opened' | 'counted'>,
  byId: ReadonlyMap<string, Entry>,
): FoundRow {
  const seen = judged(read, { opened, counted }, byId);
  const index = openIndex(seen, opened);
  const matter = matterOf(seen, index, byId);
  return {
    verdict: matter.of === 'entry' || matter.of === 'meanings' ? seen.triage.verdict : 'none',
    matter,
    group: groupOf(matter),
    code: codeOf(seen, matter, byId),
    language: languageOfText(read.raw) ?? null,
    masked: secretCount(read),
    excerpt: excerptAt(read, evidenceOf(seen, index)),
  };
}

export const failedRow: FoundRow = {
  ...{ verdict: 'none', matter: { of: 'failed' }, group: 'failed', code: null, language: null },
  ...{ masked: 0, excerpt: '' },
};

function matterOf(seen: Found, index: number | null, byId: ReadonlyMap<string, Entry>): Matter {
  const { findings, nearMisses, symptoms } = seen.triage;
  const finding = index === null ? undefined : findings[index];
  if (finding) return { of: 'entry', entry: finding.entry, sure: true };
  const other = index === null ? undefined : seen.others[index - findings.length];
  if (other) return { of: 'other', id: other.code.id, title: other.code.title };
  const symptom = index === null ? undefined : symptoms[index - firstSymptom(seen)];
  if (symptom) return { of: 'symptom', id: symptom.id, title: causeTitle(seen.triage, symptom.id) };
  const [first] = findings;
  const entry = first && byId.get(first.entry);
  if (!entry) return { of: 'unlisted', what: nearMisses[0]?.text ?? null };
  if (findings.length === 1) return { of: 'entry', entry: entry.id, sure: false };
  return { of: 'meanings', what: entry.code ?? entry.symbol ?? '', count: findings.length };
}

function groupOf(matter: Matter): string {
  switch (matter.of) {
    case 'entry':
      return `entry ${matter.entry}`;
    case 'meanings':
      return `meanings ${matter.what}`;
    case 'other':
      return `other ${matter.id}`;
    case 'symptom':
      return `symptom ${matter.id} ${matter.title?.en ?? ''}`;
    default:
      return matter.of;
  }
}

function codeOf({ others }: Found, matter: Matter, byId: ReadonlyMap<string, Entry>): string | null {
  switch (matter.of) {
    case 'entry': {
      const entry = byId.get(matter.entry);
      return entry?.code ?? entry?.symbol ?? null;
    }
    case 'other': {
      const code = others.find((one) => one.code.id === matter.id)?.code;
      return code?.code ?? code?.name ?? null;
    }
    case 'meanings':
    case 'unlisted':
      return matter.what;
    default:
      return null;
  }
}

/** Where what is open was seen; where nothing is, the first of what was found. */
export function evidenceOf({ triage, others }: Found, index: number | null): readonly Span[] {
  const all: { evidence: readonly Span[] }[] = [...triage.findings, ...others, ...triage.symptoms];
  const [near] = triage.nearMisses;
  return all[index ?? 0]?.evidence ?? (near ? [near.span] : []);
}

/** UTF-16 units of an excerpt, and of its part before what was seen. */
const longest = 120;
const lead = 16;

function excerptAt(read: ReadPaste, evidence: readonly Span[]): string {
  const { raw } = read;
  const [first] = evidence;
  const at = first?.start ?? raw.search(/\S/);
  if (at < 0) return '';
  const line = { start: raw.lastIndexOf('\n', at - 1) + 1, end: raw.indexOf('\n', at) };
  const from = wordFrom(raw, Math.max(line.start, at - 2 * lead), at, line.start);
  const word = raw.slice(from, at).search(/\S+\s*\S*\s*$/);
  const start = word < 0 ? at : from + word;
  const end = Math.min(line.end < 0 ? raw.length : line.end, start + longest);
  return redactedPart(read, { start, end: Math.max(end, Math.min(raw.length, first?.end ?? end)) }).trim();
}

/** Where the first word begins that `from` does not cut; Han characters stand one by one. */
function wordFrom(raw: string, from: number, to: number, lineStart: number): number {
  const isWithinWord = from > lineStart && /^[!-~]{2}$/.test(raw.slice(from - 1, from + 1));
  if (!isWithinWord) return from;
  const rest = raw.slice(from, to).search(/[^!-~]/);
  return rest < 0 ? to : from + rest;
}
