import { aboutQuestion } from '../../../catalog/answer/doubts';
import { nothingShown, type Shown, shownOfMatter } from '../../../catalog/answer/paste/shown';
import type { Doubt, FaultSubject, Subject } from '../../../catalog/answer/subject';
import { aboutEntries, aboutFault, onlyCandidates } from '../../../catalog/answer/subjects';
import { mattersIn } from '../../../catalog/matters';
import { playbookSteps } from '../../../catalog/playbook-steps';
import type { Entry, Fault } from '../../../catalog/schema';
import type { Symptom } from '../../../catalog/symptom-schema';
import { matterOf, observationsOn } from '../../../catalog/triage/observe/observations-on';
import type { Triage } from '../../../catalog/triage/result';
import { candidatesOf } from '../../case/candidates';
import type { Other } from '../../case/others';
import { namesOf } from '../../case/step-name';
import { symptomAt } from '../../case/symptom-at';
import type { Ticket } from '../../case/ticket';
import { doubtsBeside } from '../../case/together';
import { insistedOn, stillToTell, withoutTried } from './ticked-steps';
import { aboutTrouble } from './trouble';

export interface Situation {
  raw: string;
  triage: Triage;
  others: readonly Other[];
  byId: ReadonlyMap<string, Entry>;
  faults: ReadonlyMap<string, Fault>;
  symptoms: ReadonlyMap<string, Symptom>;
  /** Index of what is open, if anything is: a finding, after them somebody else's error, last a symptom. */
  openIndex: number | null;
  /** Ids of the errors that are answered at once. */
  together: readonly string[];
  /** Names of the steps that were tried. */
  ticked: Ticket['ticked'];
  /** Which answer to the question of a symptom holds, by its id, once that is known. */
  sides: Ticket['sides'];
}

/** What can be answered, the usual subject first. */
export function subjectsOf(situation: Situation): readonly [Subject, ...Subject[]] {
  const { raw, triage, byId, faults, symptoms, openIndex } = situation;
  const left = (entry: Entry) => withoutTicked(entry, situation);
  const candidates = candidatesOf(triage, byId).map(left);
  const read = {
    ...{ raw, triage },
    byId: (id: string) => {
      const entry = byId.get(id);
      return entry && left(entry);
    },
  };
  const playbook = (of: readonly Entry[]): Subject[] => {
    const [first, ...others] = of;
    const fault = first && others.every((other) => other.fault === first.fault) && faults.get(first.fault);
    return fault ? [aboutPlaybook(fault, fault.id, situation)] : [];
  };
  const about = (entries: readonly Entry[], doubts: readonly Doubt[] = []) =>
    heeding(aboutEntries(entries, read, doubts), situation);
  const other = openIndex === null ? undefined : situation.others[openIndex - candidates.length];
  const explained = other && read.byId(other.code.id);
  if (explained)
    return [about([explained]), ...playbook([explained]), ...openQuestion(situation, candidates)];
  if (other) return aboutOther(other, situation, candidates);
  const symptom = symptomAt(situation, openIndex, symptoms);
  if (symptom) return [aboutTrouble(symptom, triage, situation), aboutQuestion(read, [])];
  const entry = openIndex === null ? undefined : candidates[openIndex];
  const likely = onlyCandidates(read);
  if (!entry)
    return likely.length > 0
      ? [about(likely), aboutQuestion(read, candidates), ...playbook(candidates)]
      : [aboutQuestion(read, candidates), ...playbook(candidates)];
  const isMatch = triage.verdict === 'match';
  const separate = withoutRivals(entry, candidates, triage);
  const all: Subject[] = isMatch && separate.length > 1 ? [about(separate)] : [];
  const { group, doubts } = partsBeside(entry, candidates, situation);
  const isOneOfThem = group.length + doubts.length > 1 && group.includes(entry);
  const [first, ...more]: [Subject, ...Subject[]] = isOneOfThem
    ? [about(group, doubts), about([entry])]
    : [about([entry]), ...all];
  return [
    first,
    ...more,
    ...playbook([entry]),
    // A match is certain about the error. A question is then about something else.
    aboutQuestion(read, isMatch ? [] : candidates),
  ];
}

/**
 * What an answer that begins with `entry` is about at once: the errors that are settled, that of which a person opened
 * one among them, and what it asks about.
 */
function partsBeside(entry: Entry, candidates: readonly Entry[], { together, ...read }: Situation) {
  const all = doubtsBeside(read, read.byId).filter(({ candidates: [first] }) => together.includes(first.id));
  const isOf = ({ id }: Entry, doubt: Doubt) => doubt.candidates.some((one) => one.id === id);
  const doubts = all.filter((doubt) => !isOf(entry, doubt));
  const isSettled = ({ id }: Entry) => !all.some(({ candidates: [first] }) => first.id === id);
  const group = candidates.filter(
    (one) =>
      (together.includes(one.id) && isSettled(one)) ||
      (one === entry && all.some((doubt) => isOf(entry, doubt))),
  );
  return { group, doubts };
}

/** The errors beside one, without what excludes it, and of others that exclude one another the likeliest. */
function withoutRivals(entry: Entry, candidates: readonly Entry[], { findings }: Triage): Entry[] {
  const { first } = mattersIn(findings);
  const of = first[findings.findIndex((one) => one.entry === entry.id)];
  return candidates.filter(({ id }) => {
    const at = findings.findIndex((one) => one.entry === id);
    return id === entry.id || (first[at] === at && first[at] !== of);
  });
}

type Ticking = Pick<Situation, 'ticked' | 'triage'>;

const listOf = (entry: Entry, triage: Triage) => ({
  names: namesOf(
    entry.id,
    entry.remedy.map(({ step }) => step),
  ),
  steps: entry.remedy.map(({ step }) => step),
  observed: observationsOn(triage, matterOf(entry)),
});

/** An entry without the steps that were tried. */
function withoutTicked(entry: Entry, { ticked, triage }: Ticking): Entry {
  const told = stillToTell(listOf(entry, triage), ticked);
  return { ...entry, remedy: entry.remedy.filter((_, at) => told[at]) };
}

/** What is answered of our errors, as a person ticked the steps that the paste suggests or excuses. */
function heeding(subject: Subject, { byId, ticked, triage }: Ticking & Pick<Situation, 'byId'>): Subject {
  const heeded = (shown: Shown, id: string) => {
    const entry = byId.get(id);
    const suggested = withoutTried(shown, id, ticked);
    return entry ? insistedOn(suggested, listOf(entry, triage), ticked) : suggested;
  };
  if (subject.kind === 'finding') return { ...subject, shown: heeded(subject.shown, subject.entry.id) };
  if (subject.kind !== 'findings') return subject;
  return { ...subject, shown: new Map([...subject.shown].map(([id, shown]) => [id, heeded(shown, id)])) };
}

/** A playbook whose checks are ticked under the name `of`, without those that were tried. */
function aboutPlaybook(fault: Fault, of: string, { ticked, triage }: Ticking): FaultSubject {
  const steps = playbookSteps(fault).map(({ text }) => text);
  const list = { names: namesOf(of, steps), steps, observed: observationsOn(triage, { faults: [fault.id] }) };
  const told = stillToTell(list, ticked);
  const { shown } = aboutFault(fault, triage);
  return {
    kind: 'fault',
    fault: { ...fault, checklist: fault.checklist.filter((_, at) => told[at]) },
    shown: insistedOn(shown, list, ticked),
  };
}

function aboutOther(
  { code, byName, toldInWords, alike, list: { source } }: Other,
  situation: Situation,
  candidates: readonly Entry[],
): readonly [Subject, ...Subject[]] {
  const { triage, faults } = situation;
  const known = code.fault === undefined ? undefined : faults.get(code.fault);
  const playbook = known && aboutPlaybook(known, code.id, situation);
  const shown = playbook
    ? {
        ...shownOfMatter({ title: code.title, faults: [playbook.fault.id] }, triage),
        insisted: playbook.shown.insisted,
      }
    : nothingShown;
  return [
    { kind: 'neighbour', code, byName, toldInWords, alike, source, fault: playbook?.fault, shown },
    ...(playbook ? [playbook] : []),
    ...openQuestion(situation, candidates),
  ];
}

/** Beside somebody else's error: about something else, unless the number may be ours. */
function openQuestion(read: Pick<Situation, 'raw' | 'triage'>, candidates: readonly Entry[]): Subject[] {
  return [aboutQuestion(read, read.triage.verdict === 'ambiguous' ? candidates : [])];
}
