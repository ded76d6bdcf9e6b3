import type { NeighbourCode } from '../pack/codes';
import type { Entry, Fault, Text } from '../schema';
import type { Source } from '../source';

/** What is answered. `causes` were found in the paste itself; each is a sentence that the customer may read. */
export type Subject =
  | { kind: 'finding'; entry: Entry; causes: readonly Text[] }
  /** Several at once, each with its steps. */
  | { kind: 'findings'; entries: readonly Entry[]; causes: readonly Text[] }
  /** A trouble that was described without a code: its playbook. */
  | { kind: 'fault'; fault: Fault; causes: readonly Text[] }
  /** Somebody else's error. */
  | NeighbourSubject
  /** A question back, because more must be known first. Without candidates nothing is known yet. */
  | { kind: 'question'; candidates: readonly Entry[] };

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
  'neighbour',
  'question',
] as const satisfies readonly Subject['kind'][];
