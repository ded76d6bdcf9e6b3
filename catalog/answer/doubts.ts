import { mattersIn, says } from '../matters';
import { matterGroups } from '../same-matter';
import type { Entry } from '../schema';
import { isAtLeast } from '../sureness';
import type { Finding, Span } from '../triage/result';
import { overlap } from '../triage/spans';
import { onlyAsked } from './paste/only-asks';
import type { ReadCase } from './paste/read-case';
import { speaksForItself } from './paste/sent';
import { maySpeakOfError } from './paste/speaks-of-error';
import type { Disagreeing, Doubt, Subject } from './subject';
import { answeredTogether } from './subjects';

/** The troubles beside those that are answered: each surely is one, and which one has to be asked. */
export function doubtsIn(read: ReadCase): Doubt[] {
  const { findings } = read.triage;
  const { first } = mattersIn(findings);
  const answered = new Set(answeredTogether(read).map(({ id }) => id));
  return [...new Set(first)].flatMap((of) => {
    const group = findings.filter((_, at) => first[at] === of);
    // What is within an error that is answered is no trouble of its own.
    const belongs = ({ entry, chain }: Finding) => [entry, ...chain].some((id) => answered.has(id));
    return group.some(belongs) ? [] : (doubtOf(group, read) ?? []);
  });
}

/** What excludes one another shares one probability. */
function doubtOf(group: readonly Finding[], { raw, triage, byId }: ReadCase): Doubt | undefined {
  const total = group.reduce((sum, { confidence }) => sum + confidence, 0);
  const [entry, ...more] = group.flatMap((one) => byId(one.entry) ?? []);
  if (!entry || !isAtLeast(total, 'likely') || !group.some(speaksForItself)) return undefined;
  if (group.some((one) => triage.findings.some(({ chain }) => chain.includes(one.entry)))) return undefined;
  const candidates = [entry, ...more] as const;
  const disagreeing = disagreeingIn(group, raw);
  return matterGroups(candidates).length < 2
    ? undefined
    : { candidates, written: disagreeing?.number ?? writtenIn(group, raw), disagreeing };
}

/** The question which of these it is. Without candidates nothing is known yet. */
export function aboutQuestion(
  { raw, triage: { findings, facts, secrets } }: Pick<ReadCase, 'raw' | 'triage'>,
  candidates: readonly Entry[],
): Subject {
  const disagreeing = candidates.length > 0 ? disagreeingIn(findings, raw) : undefined;
  const stated = new Set(facts.map(({ kind }) => kind));
  const withoutError = candidates.length === 0 && !maySpeakOfError(raw);
  const asked = candidates.length === 0 ? onlyAsked(raw).filter((one) => !isPrivate(one, raw, secrets)) : [];
  return { kind: 'question', candidates, disagreeing, stated, withoutError, asked };
}

/** Whether a sentence of a paste holds something that is hidden in it. */
function isPrivate(sentence: string, raw: string, secrets: readonly Span[]): boolean {
  const start = raw.indexOf(sentence);
  return secrets.some((one) => overlap(one, { start, end: start + sentence.length }));
}

/** The number and the words beside it, where they tell different errors and nothing else is in question. */
export function disagreeingIn(findings: readonly Finding[], raw: string): Disagreeing | undefined {
  if (findings.length !== 2) return undefined;
  const [number, words] = (['number', 'words'] as const).map((which) =>
    writtenIn(
      findings.filter((one) => says(one) === which),
      raw,
    ),
  );
  return number && words ? { number, words } : undefined;
}

function writtenIn([finding]: readonly Finding[], raw: string): string {
  const [span] = finding?.evidence ?? [];
  return span ? raw.slice(span.start, span.end) : '';
}
