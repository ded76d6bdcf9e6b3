import { states } from './states';
import { things } from './things';

export const lexicon = { ...things, ...states };
export type Concept = keyof typeof lexicon;
