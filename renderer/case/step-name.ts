/** The name of a step, by its list, an entry or a fault, and its index there. Ticks are noted under it. */
export const stepName = (of: string, index: number) => `${of} ${index}`;

/** The name of the list of a symptom's steps. */
export const stepsOfSymptom = (id: string) => `symptom ${id}`;

/** The name of the list of steps that a paste suggests for an entry. */
export const suggestedFor = (entry: string) => `paste ${entry}`;
