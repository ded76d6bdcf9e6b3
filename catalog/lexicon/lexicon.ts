import { states } from './states';
import { things } from './things';

export const lexicon = { ...things, ...states };
export type Concept = keyof typeof lexicon;

export function isConcept(name: string): name is Concept {
  return Object.hasOwn(lexicon, name);
}
