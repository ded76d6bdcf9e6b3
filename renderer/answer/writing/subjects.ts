import { nothingShown, shownOfMatter } from '../../../catalog/answer/shown';
import type { Subject } from '../../../catalog/answer/subject';
import { aboutEntries, aboutFault, aboutSymptom, onlyCandidate } from '../../../catalog/answer/subjects';
import type { Entry, Fault } from '../../../catalog/schema';
import type { Symptom } from '../../../catalog/symptom-schema';
import type { Triage } from '../../../catalog/triage/result';
import { candidatesOf } from '../../case/candidates';
import type { Other } from '../../case/others';
import { stepName, stepsOfSymptom } from '../../case/step-name';
import { symptomAt } from '../../case/symptom-at';
import type { Ticket } from '../../case/ticket';

export interface Situation {
  raw: string;
  triage: Triage;
  others: readonly Other[];
  byId: ReadonlyMap<string, Entry>;
  faults: ReadonlyMap<string, Fault>;
  symptoms: ReadonlyMap<string, Symptom>;
  /** Index of what is open, if anything is: a finding, after them somebody else's error, last a symptom. */
  openIndex: number | null;
  /** Names of the steps that were tried. */
  ticked: Ticket['ticked'];
  /** Which answer to the question of a symptom holds, by its id, once that is known. */
  sides: Ticket['sides'];
}

/** What can be answered, the usual subject first. */
export function subjectsOf(situation: Situation): readonly [Subject, ...Subject[]] {
  const { raw, triage, byId, faults, symptoms, openIndex, ticked, sides } = situation;
  const left = (entry: Entry): Entry => ({ ...entry, remedy: stillToTry(entry.remedy, entry.id, ticked) });
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
    return fault ? [aboutFault(fault, triage)] : [];
  };
  const other = openIndex === null ? undefined : situation.others[openIndex - candidates.length];
  const explained = other && read.byId(other.code.id);
  if (explained)
    return [aboutEntries([explained], read), ...playbook([explained]), ...openQuestion(triage, candidates)];
  if (other) return aboutOther(other, situation, candidates);
  const symptom = symptomAt(situation, openIndex, symptoms);
  if (symptom) {
    const steps = stillToTry(symptom.steps, stepsOfSymptom(symptom.id), ticked);
    return [
      { ...aboutSymptom({ ...symptom, steps }, triage), side: sides[symptom.id] },
      { kind: 'question', candidates: [] },
    ];
  }
  const entry = openIndex === null ? undefined : candidates[openIndex];
  const likely = onlyCandidate(read);
  if (!entry)
    return likely
      ? [aboutEntries([likely], read), { kind: 'question', candidates }, ...playbook(candidates)]
      : [{ kind: 'question', candidates }, ...playbook(candidates)];
  const isMatch = triage.verdict === 'match';
  const all: Subject[] = isMatch && candidates.length > 1 ? [aboutEntries(candidates, read)] : [];
  return [
    aboutEntries([entry], read),
    ...all,
    ...playbook([entry]),
    // A match is certain about the error. A question is then about something else.
    { kind: 'question', candidates: isMatch ? [] : candidates },
  ];
}

/** Steps without those that were tried: nobody is told to do them again. `of`: the name of their list. */
function stillToTry<T>(steps: readonly T[], of: string, ticked: Situation['ticked']): T[] {
  return steps.filter((_, index) => !ticked.includes(stepName(of, index)));
}

function aboutOther(
  { code, byName, alike, list: { source } }: Other,
  { triage, faults }: Situation,
  candidates: readonly Entry[],
): readonly [Subject, ...Subject[]] {
  const fault = code.fault === undefined ? undefined : faults.get(code.fault);
  const shown = fault ? shownOfMatter({ title: code.title, faults: [fault.id] }, triage) : nothingShown;
  return [
    { kind: 'neighbour', code, byName, alike, source, fault, shown },
    ...(fault ? [aboutFault(fault, triage)] : []),
    ...openQuestion(triage, candidates),
  ];
}

/** Beside somebody else's error: about something else, unless the number may be ours. */
function openQuestion({ verdict }: Triage, candidates: readonly Entry[]): Subject[] {
  return [{ kind: 'question', candidates: verdict === 'ambiguous' ? candidates : [] }];
}
