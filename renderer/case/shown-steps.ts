import { type Excused, excusedBy } from '../../catalog/answer/excused';
import { playbookSteps } from '../../catalog/playbook-steps';
import type { Text } from '../../catalog/schema';
import type { Observed } from '../../catalog/triage/result';
import type { LoadedCatalog } from '../state/catalog-context';
import { type Found, idsOf } from './open-index';
import { stepName, stepsOfSymptom, suggestedFor } from './step-name';
import { symptomAt } from './symptom-at';

/** A step as what is open lists it: the name under which its tick is noted, and its text. */
export interface ShownStep {
  name: string;
  text: Text;
}

type Known = Pick<LoadedCatalog, 'byId' | 'symptoms' | 'faults'>;

/** The steps that what is open recommends, in the order of the packs. `observed`: what the paste shows of it. */
export function shownSteps(
  read: Found,
  open: number | null,
  observed: readonly Observed[],
  { byId, symptoms, faults }: Known,
): ShownStep[] {
  const symptom = symptomAt(read, open, symptoms);
  if (symptom) return named(stepsOfSymptom(symptom.id), symptom.steps);
  const id = open === null ? undefined : idsOf(read)[open];
  if (id === undefined) return [];
  const entry = byId.get(id);
  if (entry) {
    const suggested = observed.filter(({ kind }) => kind === 'shown').flatMap(({ steps }) => steps);
    const remedy = entry.remedy.map(({ step }) => step);
    return [...named(suggestedFor(id), suggested), ...named(id, remedy)];
  }
  const fault = faults.get(read.others.find(({ code }) => code.id === id)?.code.fault ?? '');
  return fault
    ? named(
        id,
        playbookSteps(fault).map(({ text }) => text),
      )
    : [];
}

const named = (of: string, texts: readonly Text[]): ShownStep[] =>
  texts.map(({ zh, en }, index) => ({ name: stepName(of, index), text: { zh, en } }));

/** Those that were tried: ticked by a person, or told in the paste where no person says otherwise. */
export function triedSteps(
  steps: readonly ShownStep[],
  ticked: readonly string[],
  observed: readonly Observed[],
): Text[] {
  const isTried = ({ name, text }: ShownStep) => {
    const excused: Excused | undefined = excusedBy(text, observed);
    // The tick of a step that the paste excuses stands there by itself; a person takes it away.
    return ticked.includes(name) ? excused === undefined : excused === 'tried';
  };
  return steps.filter(isTried).map(({ text }) => text);
}
