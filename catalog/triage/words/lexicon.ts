import { states } from './states';
import { things } from './things';

/** Words of both languages that mean one thing. */
export interface Words {
  /** Apart by blanks. */
  readonly zh: string;
  /** Apart by commas, in lower case; a star leaves the end open. */
  readonly en: string;
}
export type Lexicon = Readonly<Record<string, Words>>;

export const lexicon = { ...things, ...states };
export type Concept = keyof typeof lexicon;

export function isConcept(name: string): name is Concept {
  return Object.hasOwn(lexicon, name);
}
