import type { Text } from '../../schema';
import type { Triage } from '../result';

/** What a trouble that was told without a code is called where the paste shows its known cause. `symptom`: its id. */
export function causeTitle(
  { observations }: Pick<Triage, 'observations'>,
  symptom: string,
): Text | undefined {
  return observations.find(({ cause, symptoms }) => cause && symptoms?.includes(symptom))?.title;
}
