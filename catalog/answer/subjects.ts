import { says } from '../matters';
import type { Entry, Fault } from '../schema';
import { isAtLeast } from '../sureness';
import type { Symptom } from '../symptom-schema';
import { isStated } from '../triage/neighbours/worth-reading';
import { matterOfSymptom } from '../triage/observe/observations-on';
import type { Finding, Triage } from '../triage/result';
import { tellsBareFailure } from './paste/bare-failure';
import { withChosenSide } from './paste/chosen-side';
import type { ReadCase } from './paste/read-case';
import { sentIn, speaksForItself, wrappersOf } from './paste/sent';
import { sharesWords } from './paste/shares-words';
import { type Beside, nothingShown, shownOf, shownOfMatter } from './paste/shown';
import { areOfDifferent } from './paste/whose';
import { broughtBy, inLetterOrder, startOf } from './several/letter-order';
import type { Doubt, FaultSubject, Subject, SymptomSide, SymptomSubject } from './subject';

/** These entries as a subject, with what is asked about beside them; without a paste, nothing is shown of them. */
export function aboutEntries(
  given: readonly Entry[],
  read: ReadCase | undefined,
  doubts: readonly Doubt[] = [],
): Subject {
  const entries = read ? inLetterOrder(given, read.triage) : given;
  const beside = read && entries.length > 1 ? besideIn(entries, read) : undefined;
  const shown = (entry: Entry) => (read ? shownOf(entry, read, beside) : nothingShown);
  const [entry, ...more] = entries;
  if (entry && more.length + doubts.length === 0) return { kind: 'finding', entry, shown: shown(entry) };
  return { kind: 'findings', entries, doubts, shown: new Map(entries.map((one) => [one.id, shown(one)])) };
}

function besideIn(entries: readonly Entry[], { raw, triage }: ReadCase): Beside {
  const findings = triage.findings.filter((finding) => entries.some(({ id }) => id === finding.entry));
  const brought = findings.filter(
    ({ consequence }) => consequence && findings.some(({ entry }) => entry === consequence.of),
  );
  const areOfOthers = findings.every((one) =>
    findings.every((other) => one === other || areOfDifferent(one, other, raw)),
  );
  const isApart = brought.length === 0 && (areOfOthers || !entries.some(({ fault }) => following.has(fault)));
  const isOne =
    brought.length > 0 &&
    brought.length === findings.length - 1 &&
    !brought.some(({ consequence }) => consequence?.likely);
  return { findings, are: isApart ? 'apart' : isOne ? 'brought' : undefined };
}

/** Kinds of trouble that often come because something else failed before. */
const following: ReadonlySet<string> = new Set([
  'not-in-room',
  'login-required',
  'wrong-call-order',
  'stream-missing',
  'operation-cancelled',
  'removed-from-room',
  'inner-error',
]);

/** A trouble as a subject. */
export function aboutFault(fault: Fault, triage: Triage): FaultSubject {
  return { kind: 'fault', fault, shown: shownOfMatter({ title: fault.title, faults: [fault.id] }, triage) };
}

/**
 * A trouble that is told without a code as a subject: the letter asks for what the paste lacks by itself. `chosen`: which
 * answer to its question holds, where a person has said so; else the paste may say it.
 */
export function aboutSymptom(symptom: Symptom, triage: Triage, chosen?: SymptomSide): SymptomSubject {
  const heard = chosen === undefined ? triage : withChosenSide(triage, symptom, chosen);
  const shown = shownOfMatter(matterOfSymptom(symptom), heard);
  return { kind: 'symptom', symptom, side: chosen ?? shown.sides[symptom.id], asks: triage.missing, shown };
}

/**
 * The errors that one answer is about, without being asked for more: the first, and those that are as much a trouble of
 * their own. What wraps the first, what is seen where another is, and what nothing but words speak for is none.
 */
export function answeredTogether(read: ReadCase): Entry[] {
  const { raw, triage, byId } = read;
  const { findings } = triage;
  const first = innermostOf(findings);
  if (!first || !byId(first.entry)) return [];
  const alike = findings.filter((other) => isBesides(other, first, read));
  const most = alike.some((other) => areOfDifferent(other, first, raw)) ? mostOfSeveral : mostTogether;
  const chosen = [first, ...alike].slice(0, most);
  const brought = broughtBy(chosen, findings.filter(speaksForItself));
  return inLetterOrder(
    [...chosen, ...brought].flatMap(({ entry }) => byId(entry) ?? []),
    triage,
  );
}

/** Whether an error is a trouble of its own beside the first: it is there as surely, and no other has brought it. */
function isBesides(other: Finding, first: Finding, { raw, triage, byId }: ReadCase): boolean {
  const entry = byId(other.entry);
  if (other === first || !entry || !speaksForItself(other)) return false;
  if (!isAtLeast(other.confidence, 'likely') && !isWrittenAlike(other, first, raw)) return false;
  if (triage.findings.some((one) => one.entry === other.consequence?.of)) return false;
  const isSameTrouble = entry.fault === 'unclassified' || entry.fault === byId(first.entry)?.fault;
  if (isSameTrouble && !areOfDifferent(other, first, raw)) return false;
  return !isAroundOrInside(other, first, { raw, triage });
}

/** Whether an error wraps another, is inside the first, or stands where it does. */
function isAroundOrInside(other: Finding, first: Finding, read: Pick<ReadCase, 'raw' | 'triage'>): boolean {
  const isWithin = (inner: Finding, id: string) => wrappersOf(inner, read).includes(id);
  if (read.triage.findings.some((one) => isWithin(one, other.entry)) || isWithin(other, first.entry))
    return true;
  return other.evidence.some((span) =>
    first.evidence.some(({ start, end }) => span.start < end && start < span.end),
  );
}

/** Whether a number stands behind the same word as the first one, whose SDK is settled: "error -1102 … error -1108". */
function isWrittenAlike(other: Finding, first: Finding, raw: string): boolean {
  const label = (of: Finding) =>
    labelBefore.exec(raw.slice(0, startOf(of)).slice(-labelReach))?.[1]?.toLowerCase();
  return other.sdk === first.sdk && label(other) !== undefined && label(other) === label(first);
}

const labelReach = 16;
const labelBefore = /(error|code|错误码?|报错?|提示|返回|弹出?|ErrorCode|ret|result)[\s:：=#（(“"]{0,3}$/iu;

/** The first error, or what is likely to be in it: that says why. */
function innermostOf(findings: readonly Finding[]): Finding | undefined {
  const [first] = findings;
  return (
    findings.find(
      ({ chain, confidence }) => first && chain.includes(first.entry) && isAtLeast(confidence, 'likely'),
    ) ?? first
  );
}

/** More than these would be a log to study, not an answer. */
const mostTogether = 3;
/** Whoever writes for several wants an answer for each of them. */
const mostOfSeveral = 5;

/** What an unsettled paste can be, where that is one entry, or several errors that came together; empty where it is open. */
export function onlyCandidates(read: ReadCase): readonly Entry[] {
  const only = onlyCandidate(read);
  return only ? [only] : likelyApart(read);
}

/**
 * Several numbers of one SDK, each on a line of its own and with one meaning alone, where nothing says whose they are:
 * errors that came together, and not meanings of one. The answer says that they are likely, and of which SDK.
 */
function likelyApart({ raw, triage: { verdict, findings, neighbours }, byId }: ReadCase): readonly Entry[] {
  if (verdict !== 'ambiguous' || findings.length < 2 || findings.length > mostTogether) return [];
  if (neighbours.some(isStated) || !findings.every((one) => says(one) !== 'words' && speaksForItself(one)))
    return [];
  // On one line they may be alternatives: “-2342 or -2346”.
  const lines = new Set(findings.map((one) => raw.slice(0, startOf(one)).split('\n').length));
  if (lines.size < findings.length || new Set(findings.map(({ sdk }) => sdk)).size > 1) return [];
  const entries = findings.flatMap(({ entry }) => byId(entry) ?? []);
  return entries.some(({ fault }) => fault === 'unclassified') ? [] : entries;
}

/**
 * The one entry that an unsettled paste can be: nothing else of ours is as likely, and nobody else prints its number,
 * unless the paste itself shows why this error came. What wraps it is no rival, nor is what the words alone suggest
 * beside an error that they named.
 */
function onlyCandidate(read: ReadCase): Entry | undefined {
  const { verdict, findings, neighbours } = read.triage;
  if (verdict === 'none' && findings.length === 0) return onlyBeside(read);
  if (verdict !== 'ambiguous') return undefined;
  const named = findings.filter((finding) => isNamed(finding, read));
  const rivals = (named.length > 0 ? named : findings).filter(
    ({ entry }) => !findings.some((inner) => wrappersOf(inner, read).includes(entry)),
  );
  const alike = dealtWithAlike(rivals, read);
  const [first, ...others] = alike ? [alike] : rivals;
  const entry = first && read.byId(first.entry);
  // What says only that something is unknown is better asked about.
  if (!entry || entry.fault === 'unclassified' || others.length > 0 || !speaksForItself(first))
    return undefined;
  // What the paste itself shows of the error settles both.
  if (shownOf(entry, read).explained) return entry;
  return neighbours.length > 0 || isDisputed(first, read) ? undefined : entry;
}

/**
 * Of the meanings of one number that are one trouble, and of which all is done alike, the one that the number alone has:
 * nothing hangs on which of them it is.
 */
function dealtWithAlike(rivals: readonly Finding[], { byId }: ReadCase): Finding | undefined {
  const entries = rivals.flatMap(({ entry }) => byId(entry) ?? []);
  const same = (of: (entry: Entry) => string | undefined) => new Set(entries.map(of)).size === 1;
  const isOne = same(({ sdk }) => sdk) && same(({ code }) => code) && same(({ fault }) => fault);
  if (rivals.length < 2 || !isOne || !same(({ retry }) => retry)) return undefined;
  const starts = new Set(rivals.map(({ evidence: [span] }) => span?.start));
  const bare = rivals.filter(({ entry }) => byId(entry)?.symbol === undefined);
  return starts.size === 1 && bare.length === 1 ? bare[0] : undefined;
}

/** The one error of an explained neighbour that a number can be, where nobody else prints it and the words are of it. */
function onlyBeside({ raw, triage, byId }: ReadCase): Entry | undefined {
  const [theirs, ...others] = triage.neighbours;
  if (!theirs || others.length > 0 || !speaksForItself(theirs)) return undefined;
  const entry = byId(theirs.id);
  return entry && [entry.title, entry.meaning].some((text) => sharesWords(text, raw)) ? entry : undefined;
}

/** Whether the words that came with its number tell another error, and not only that it keeps them out. */
function isDisputed(finding: Finding, { raw, triage }: ReadCase): boolean {
  if (says(finding) !== 'number') return false;
  const told = triage.findings.filter((one) => says(one) === 'words');
  return (
    told.length === 0 ||
    !told.every(({ evidence: [span] }) => span && tellsBareFailure(raw.slice(span.start, span.end)))
  );
}

/**
 * Whether none of our errors is there by its code or its name, or only by a number that the paste says is somebody
 * else's: theirs goes before ours then.
 */
export function nothingNamed(read: ReadCase): boolean {
  const theirs = new Set(
    read.triage.neighbours.filter(isStated).flatMap(({ code }) => (code === null ? [] : [code])),
  );
  return !read.triage.findings.some(
    (finding) => isNamed(finding, read) && !(finding.code !== null && theirs.has(finding.code)),
  );
}

/** Whether they wrote its code or its name. */
function isNamed(finding: Finding, read: ReadCase): boolean {
  const entry = read.byId(finding.entry);
  return entry !== undefined && sentIn(entry, read).sent !== undefined;
}
