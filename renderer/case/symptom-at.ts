import type { Symptom } from '../../catalog/symptom-schema';
import type { ReadPaste } from './read-paste';

type Read = Pick<ReadPaste, 'triage' | 'others'>;

/** The index of the first symptom among what can be open: findings come first, then other people's errors. */
export const firstSymptom = ({ triage, others }: Read): number => triage.findings.length + others.length;

/** The symptom that is open, if one is. */
export function symptomAt(
  read: Read,
  open: number | null,
  symptoms: ReadonlyMap<string, Symptom>,
): Symptom | undefined {
  const told = open === null ? undefined : read.triage.symptoms[open - firstSymptom(read)];
  return told && symptoms.get(told.id);
}
