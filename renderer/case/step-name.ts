import type { Text } from '../../catalog/schema';

/**
 * The name of a step, by its list, an entry or a fault, and its index there, or, where a list depends on what else is
 * noted on the paste, its Chinese text. Ticks are noted under it.
 */
export const stepName = (of: string, key: number | string) => `${of} ${key}`;

/** The names of the steps of a list that never changes. */
export const namesOf = (of: string, steps: readonly Text[]): string[] =>
  steps.map((_, index) => stepName(of, index));

/** The name of the list of a symptom's steps. */
export const stepsOfSymptom = (id: string) => `symptom ${id}`;

/** The name of the list of steps that a paste suggests for an entry, or for the list of a symptom. */
export const suggestedFor = (entry: string) => `paste ${entry}`;

/** The names of the steps that a paste suggests, which stand there in one order or another. */
export const suggestedNames = (entry: string, steps: readonly Text[]): string[] =>
  steps.map(({ zh }) => stepName(suggestedFor(entry), zh));
