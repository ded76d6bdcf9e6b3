import { type Excused, excusedBy } from '../../catalog/answer/excused';
import { aboutSymptom } from '../../catalog/answer/subjects';
import { playbookSteps } from '../../catalog/playbook-steps';
import type { Text } from '../../catalog/schema';
import type { Symptom } from '../../catalog/symptom-schema';
import type { Observed, Triage } from '../../catalog/triage/result';
import type { LoadedCatalog } from '../state/catalog-context';
import { type Found, idsOf } from './open-index';
import { namesOf, stepsOfSymptom, suggestedNames } from './step-name';
import { symptomAt } from './symptom-at';
import type { Ticket } from './ticket';

/** A step as what is open lists it: the name under which its tick is noted, and its text. */
export interface ShownStep {
  name: string;
  text: Text;
  /** Whether it is advised whatever else they have done: a known cause asks for it. */
  isDue?: boolean;
}

type Known = Pick<LoadedCatalog, 'byId' | 'symptoms' | 'faults'>;

/**
 * The steps that what is open recommends, in the order of the packs. `observed`: what the paste shows of it; `sides`: as a
 * person answered the questions of symptoms.
 */
export function shownSteps(
  read: Found,
  open: number | null,
  observed: readonly Observed[],
  sides: Ticket['sides'],
  { byId, symptoms, faults }: Known,
): ShownStep[] {
  const symptom = symptomAt(read, open, symptoms);
  if (symptom) return ofSymptom(symptom, read.triage, sides);
  const id = open === null ? undefined : idsOf(read)[open];
  if (id === undefined) return [];
  const entry = byId.get(id);
  if (entry) {
    const suggested = observed.filter(({ kind }) => kind === 'shown').flatMap(({ steps }) => steps);
    const remedy = entry.remedy.map(({ step }) => step);
    return [...named(suggestedNames(id, suggested), suggested), ...named(namesOf(id, remedy), remedy)];
  }
  const fault = faults.get(read.others.find(({ code }) => code.id === id)?.code.fault ?? '');
  const steps = fault ? playbookSteps(fault).map(({ text }) => text) : [];
  return named(namesOf(id, steps), steps);
}

/** What the paste suggests; where it does not show why the trouble is there, also what helps anyhow. */
function ofSymptom(symptom: Symptom, triage: Triage, sides: Ticket['sides']): ShownStep[] {
  const of = stepsOfSymptom(symptom.id);
  const { decided, deciding, steps, cause } = aboutSymptom(symptom, triage, sides[symptom.id]).shown;
  const suggested = decided ? deciding : steps;
  const stock = decided ? [] : symptom.steps;
  return [...named(suggestedNames(of, suggested), suggested), ...named(namesOf(of, stock), stock)].map(
    (step) => ({ ...step, isDue: cause !== undefined }),
  );
}

const named = (names: readonly string[], texts: readonly Text[]): ShownStep[] =>
  texts.map(({ zh, en }, index) => ({ name: names[index] ?? '', text: { zh, en } }));

/** Those that were tried: ticked by a person, or told in the paste where no person says otherwise. */
export function triedSteps(
  steps: readonly ShownStep[],
  ticked: readonly string[],
  observed: readonly Observed[],
): Text[] {
  const isTried = ({ name, text, isDue }: ShownStep) => {
    const excused: Excused | undefined = isDue ? undefined : excusedBy(text, observed);
    // The tick of a step that the paste excuses stands there by itself; a person takes it away.
    return ticked.includes(name) ? excused === undefined : excused === 'tried';
  };
  return steps.filter(isTried).map(({ text }) => text);
}
