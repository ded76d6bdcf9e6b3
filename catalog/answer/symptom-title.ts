import type { Text } from '../schema';
import type { SymptomSubject } from './subject';

/** What a trouble without a code is called: what the paste shows it to be, else as its symptom is. */
export const symptomTitle = ({ symptom, shown }: Pick<SymptomSubject, 'symptom' | 'shown'>): Text =>
  shown.title ?? symptom.title;
