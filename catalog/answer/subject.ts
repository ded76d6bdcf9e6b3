import type { Entry, Fault, Text } from '../schema';

/** What is answered. `causes` were found in the paste itself; each is a sentence that the customer may read. */
export type Subject =
  | { kind: 'finding'; entry: Entry; causes: readonly Text[] }
  /** Several at once, each with its steps. */
  | { kind: 'findings'; entries: readonly Entry[]; causes: readonly Text[] }
  /** A trouble that was described without a code: its playbook. */
  | { kind: 'fault'; fault: Fault; causes: readonly Text[] }
  /** A question back, because more must be known first. Without candidates nothing is known yet. */
  | { kind: 'question'; candidates: readonly Entry[] };

export const subjectKinds = [
  'finding',
  'findings',
  'fault',
  'question',
] as const satisfies readonly Subject['kind'][];
