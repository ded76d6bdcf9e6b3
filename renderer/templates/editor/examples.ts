import { nothingShown } from '../../../catalog/answer/paste/shown';
import type { Subject } from '../../../catalog/answer/subject';
import { aboutEntries } from '../../../catalog/answer/subjects';
import type { Entry } from '../../../catalog/schema';
import type { Symptom } from '../../../catalog/symptom-schema';
import { findMissing, missingOf, type Stated } from '../../../catalog/triage/facts/missing';
import type { Missing } from '../../../catalog/triage/result';
import type { LoadedCatalog } from '../../state/catalog-context';
import type { LoadedNeighbours } from '../../state/neighbours';
import type { SubjectKind } from '../../state/templates-of';

export type ExampleId =
  | 'both'
  | 'developer'
  | 'nobody'
  | 'nameless'
  | 'dispute'
  | 'several'
  | 'playbook'
  | 'symptom'
  | 'foreign'
  | 'bare'
  | 'ambiguous'
  | 'unknown';

/** A real case to write an answer to. */
export interface Example {
  id: ExampleId;
  subject: Subject;
  missing: readonly Missing[];
}

/** A paste that states nothing. */
const nothing: Stated = {
  ...{ text: '', facts: [], answers: [], moment: undefined, appIsSecret: false },
  focus: { start: 0, end: 0 },
};

const acts = ({ remedy }: Entry, who: 'customer' | 'developer') => remedy.some(({ actor }) => actor === who);

/** Errors that can each break a template in another way. */
const errors: Readonly<Partial<Record<ExampleId, (entry: Entry) => boolean>>> = {
  both: (entry) => acts(entry, 'customer') && acts(entry, 'developer') && entry.code !== undefined,
  developer: (entry) => !acts(entry, 'customer') && acts(entry, 'developer') && entry.remedy.length > 1,
  nobody: (entry) => !acts(entry, 'customer') && !acts(entry, 'developer'),
  nameless: ({ code }) => code === undefined,
  dispute: ({ disputes }) => disputes.length > 0,
};

/**
 * The examples that a template for these kinds can answer, the usual one first. Without `neighbours` there is none of
 * somebody else's error.
 */
export function examplesOf(
  { entries, faults, symptoms }: LoadedCatalog,
  neighbours: LoadedNeighbours | null,
  kinds: readonly SubjectKind[],
): Example[] {
  const found = Object.entries(errors).flatMap(([id, suits]) => {
    const entry = entries.find(suits);
    return entry ? [{ id: id as ExampleId, entry }] : [];
  });
  const [both, developer, nobody] = found.map(({ entry }) => entry);
  const several = [both, developer, nobody].flatMap((entry) => entry ?? []);
  const [fault] = faults.values();
  const [symptom] = symptoms.values();
  const meanings = sameCode(entries);
  const examples: Example[] = [
    ...found.map(({ id, entry }): Example => {
      const missing = id === 'both' ? findMissing(entry, nothing).slice(0, 2) : [];
      return { id, subject: aboutEntries([entry], undefined), missing };
    }),
    { id: 'several', subject: aboutEntries(several, undefined), missing: [] },
    ...(fault
      ? [
          {
            id: 'playbook' as const,
            subject: { kind: 'fault' as const, fault, shown: nothingShown },
            missing: [],
          },
        ]
      : []),
    ...(symptom
      ? [{ id: 'symptom' as const, subject: answerTo(symptom, missingOf(symptom, nothing)), missing: [] }]
      : []),
    ...foreignExamples(neighbours, faults),
    { id: 'ambiguous', subject: { kind: 'question', candidates: meanings }, missing: [] },
    {
      id: 'unknown',
      subject: { kind: 'question', candidates: [] },
      missing: findMissing(undefined, nothing).slice(0, 3),
    },
  ];
  return examples.filter(({ subject }) => kinds.includes(subject.kind));
}

const answerTo = (symptom: Symptom, asks: readonly Missing[]): Subject => ({
  kind: 'symptom',
  symptom,
  asks,
  shown: nothingShown,
});

/** Errors of others: one with a number and a fault, and one of which little is known. */
function foreignExamples(
  neighbours: LoadedNeighbours | null,
  faults: LoadedCatalog['faults'],
): readonly Example[] {
  const codes = neighbours?.codes ?? [];
  const chosen = {
    foreign: codes.find(({ code, name, fault }) => code && name && fault),
    bare: codes.find(({ code, fault }) => !code && !fault),
  };
  return (['foreign', 'bare'] as const).flatMap((id): Example[] => {
    const code = chosen[id];
    const list = code && neighbours?.listOf(code);
    if (!code || !list) return [];
    const fault = faults.get(code.fault ?? '');
    const { source } = list;
    return [
      {
        id,
        subject: { kind: 'neighbour', code, byName: false, alike: [], source, fault, shown: nothingShown },
        missing: [],
      },
    ];
  });
}

/** The first code that has several meanings. */
function sameCode(entries: readonly Entry[]): Entry[] {
  const byCode = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.code === undefined) continue;
    const meanings = [...(byCode.get(entry.code) ?? []), entry];
    byCode.set(entry.code, meanings);
    if (meanings.length === 3) return meanings;
  }
  return entries.slice(0, 2);
}

/** The code or name of the error; empty where it is not a single one. */
export function shownOf({ subject }: Example): string {
  if (subject.kind === 'finding') return subject.entry.code ?? subject.entry.symbol ?? '';
  if (subject.kind === 'neighbour') return subject.code.code ?? subject.code.name ?? '';
  if (subject.kind === 'question') return subject.candidates[0]?.code ?? '';
  return '';
}
