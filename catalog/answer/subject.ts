import type { NeighbourCode } from '../pack/codes';
import type { Entry, Fault, Text } from '../schema';
import type { Source } from '../source';
import type { Symptom } from '../symptom-schema';
import type { Missing } from '../triage/result';

/** What is answered. `causes` were found in the paste itself; each is a sentence that the customer may read. */
export type Subject =
  | { kind: 'finding'; entry: Entry; causes: readonly Text[] }
  /** Several at once, each with its steps. */
  | { kind: 'findings'; entries: readonly Entry[]; causes: readonly Text[] }
  /** The playbook of a fault. */
  | { kind: 'fault'; fault: Fault; causes: readonly Text[] }
  | SymptomSubject
  /** Somebody else's error. */
  | NeighbourSubject
  /** A question back, because more must be known first. Without candidates nothing is known yet. */
  | { kind: 'question'; candidates: readonly Entry[] };

/** A trouble that was told without a code. */
export interface SymptomSubject {
  kind: 'symptom';
  symptom: Symptom;
  /** Which of its two answers holds, once the question is answered. */
  side?: SymptomSide | undefined;
  /** What the paste lacks. */
  asks: readonly Missing[];
  causes: readonly Text[];
}

export type SymptomSide = 0 | 1;

export interface NeighbourSubject {
  kind: 'neighbour';
  code: NeighbourCode;
  /** Whether they sent its name and not its number, which means nothing to a customer then. */
  byName: boolean;
  /** Products of the same vendor that print it for the same fault. */
  alike: readonly NeighbourCode[];
  source: Source;
  /** Whose playbook helps, where one does. */
  fault: Fault | undefined;
  causes: readonly Text[];
}

export const subjectKinds = [
  'finding',
  'findings',
  'fault',
  'symptom',
  'neighbour',
  'question',
] as const satisfies readonly Subject['kind'][];
