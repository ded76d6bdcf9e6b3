import type { Subject } from '../../../catalog/answer/subject';
import type { Entry, Fault, Text } from '../../../catalog/schema';
import { causesForCustomer } from '../../../catalog/triage/credentials/reasons';
import type { Triage } from '../../../catalog/triage/result';
import { candidatesOf } from '../../case/candidates';

export interface Situation {
  triage: Triage;
  byId: ReadonlyMap<string, Entry>;
  faults: ReadonlyMap<string, Fault>;
  /** Index of the open finding, if any. */
  openIndex: number | null;
}

/** What can be answered, the usual subject first. */
export function subjectsOf({ triage, byId, faults, openIndex }: Situation): readonly [Subject, ...Subject[]] {
  const candidates = candidatesOf(triage, byId);
  const causesOf = ({ fault }: Entry) => causesForCustomer(triage.credentials, fault);
  const playbook = (of: readonly Entry[]): Subject[] => {
    const [first, ...others] = of;
    const fault = first && others.every((other) => other.fault === first.fault) && faults.get(first.fault);
    return fault ? [{ kind: 'fault', fault, causes: causesOf(first) }] : [];
  };
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

function onceEach(causes: readonly Text[]): Text[] {
  return causes.filter(({ en }, at) => causes.findIndex((one) => one.en === en) === at);
}
