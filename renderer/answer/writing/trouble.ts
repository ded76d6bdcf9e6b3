import type { SymptomSubject } from '../../../catalog/answer/subject';
import { aboutSymptom } from '../../../catalog/answer/subjects';
import type { Symptom } from '../../../catalog/symptom-schema';
import { matterOfSymptom, observationsOn } from '../../../catalog/triage/observe/observations-on';
import type { Triage } from '../../../catalog/triage/result';
import { namesOf, stepsOfSymptom } from '../../case/step-name';
import type { Ticket } from '../../case/ticket';
import { insistedOn, type List, stillToTell, withoutTried } from './ticked-steps';

/** A trouble without a code as it is answered: on the side that a person chose, without the steps that were tried. */
export function aboutTrouble(
  symptom: Symptom,
  triage: Triage,
  { ticked, sides }: Pick<Ticket, 'ticked' | 'sides'>,
): SymptomSubject {
  const of = stepsOfSymptom(symptom.id);
  const observed = observationsOn(triage, matterOfSymptom(symptom));
  const list: List = { names: namesOf(of, symptom.steps), steps: symptom.steps, observed };
  const told = stillToTell(list, ticked);
  const left = { ...symptom, steps: symptom.steps.filter((_, at) => told[at]) };
  const subject = aboutSymptom(left, triage, sides[symptom.id]);
  const { shown } = subject;
  // What a known cause asks for is told whatever else they have done.
  const excusing = shown.cause ? [] : observed;
  return {
    ...subject,
    shown: insistedOn(withoutTried(shown, of, ticked, excusing), list, ticked),
  };
}
