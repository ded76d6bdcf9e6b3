import type { Subject } from '../../../catalog/answer/subject';
import type { Entry, Fault } from '../../../catalog/schema';
import { causesForCustomer, onceEach } from '../../../catalog/triage/credentials/reasons';
import type { Triage } from '../../../catalog/triage/result';
import { candidatesOf } from '../../case/candidates';
import type { Other } from '../../case/others';
import { stepName } from '../../case/step-name';

export interface Situation {
  triage: Triage;
  others: readonly Other[];
  byId: ReadonlyMap<string, Entry>;
  faults: ReadonlyMap<string, Fault>;
  /** Index of what is open, if anything is: a finding, or after them somebody else's error. */
  openIndex: number | null;
  /** Names of the steps that were tried. */
  ticked: readonly string[];
}

/** What can be answered, the usual subject first. */
export function subjectsOf(situation: Situation): readonly [Subject, ...Subject[]] {
  const { triage, byId, faults, openIndex, ticked } = situation;
  const candidates = candidatesOf(triage, byId).map((entry) => stillToTry(entry, ticked));
  const causesOf = (entry: Entry) => causesForCustomer(triage.credentials, entry);
  const playbook = (of: readonly Entry[]): Subject[] => {
    const [first, ...others] = of;
    const fault = first && others.every((other) => other.fault === first.fault) && faults.get(first.fault);
    return fault ? [{ kind: 'fault', fault, causes: causesOf(first) }] : [];
  };
  const other = openIndex === null ? undefined : situation.others[openIndex - candidates.length];
  if (other) return aboutOther(other, situation, candidates);
  const entry = openIndex === null ? undefined : candidates[openIndex];
  if (!entry) return [{ kind: 'question', candidates }, ...playbook(candidates)];
  const isMatch = triage.verdict === 'match';
  const all: Subject[] =
    isMatch && candidates.length > 1
      ? [{ kind: 'findings', entries: candidates, causes: onceEach(candidates.flatMap(causesOf)) }]
      : [];
  return [
    { kind: 'finding', entry, causes: causesOf(entry) },
    ...all,
    ...playbook([entry]),
    // A match is certain about the error. A question is then about something else.
    { kind: 'question', candidates: isMatch ? [] : candidates },
  ];
}

/** The entry without the steps that were tried: nobody is told to do them again. */
function stillToTry(entry: Entry, ticked: readonly string[]): Entry {
  const remedy = entry.remedy.filter((_, index) => !ticked.includes(stepName(entry.id, index)));
  return remedy.length === entry.remedy.length ? entry : { ...entry, remedy };
}

function aboutOther(
  { code, byName, alike, list: { source } }: Other,
  { triage, faults }: Situation,
  candidates: readonly Entry[],
): readonly [Subject, ...Subject[]] {
  const fault = code.fault === undefined ? undefined : faults.get(code.fault);
  const causes = causesForCustomer(triage.credentials, code);
  return [
    { kind: 'neighbour', code, byName, alike, source, fault, causes },
    ...(fault ? [{ kind: 'fault', fault, causes } as const] : []),
    // A question is about something else, unless the number may be ours.
    { kind: 'question', candidates: triage.verdict === 'ambiguous' ? candidates : [] },
  ];
}
