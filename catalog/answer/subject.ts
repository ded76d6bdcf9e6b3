import type { NeighbourCode } from '../pack/codes';
import type { Entry, Fault } from '../schema';
import type { Source } from '../source';
import type { Symptom } from '../symptom-schema';
import type { Fact, Missing } from '../triage/result';
import type { Shown } from './paste/shown';

/** What is answered, and what the paste shows of it. */
export type Subject =
  | { kind: 'finding'; entry: Entry; shown: Shown }
  /** Several at once, each with its steps, and what is asked about beside them. What is shown is by the id of the entry. */
  | {
      kind: 'findings';
      entries: readonly Entry[];
      doubts: readonly Doubt[];
      shown: ReadonlyMap<string, Shown>;
    }
  | FaultSubject
  | SymptomSubject
  /** Somebody else's error. */
  | NeighbourSubject
  /** A question back, because more must be known first. Without candidates nothing is known yet. What is stated is not asked for. */
  | {
      kind: 'question';
      candidates: readonly Entry[];
      /** Where a number and the words beside it tell different errors. */
      disagreeing?: Disagreeing | undefined;
      stated?: ReadonlySet<Fact['kind']>;
      /** Whether a trouble is told, and nobody speaks of an error: then none is asked for. */
      withoutError?: boolean;
      /** What they ask, where they ask alone and tell no trouble. */
      asked?: readonly string[];
    };

/** A number and the words beside it, as the paste writes them. */
export interface Disagreeing {
  number: string;
  words: string;
}

/** A trouble of which the paste leaves open which error it is. */
export interface Doubt {
  candidates: readonly [Entry, ...Entry[]];
  /** How the paste writes it. */
  written: string;
  disagreeing: Disagreeing | undefined;
}

/** The playbook of a fault. */
export interface FaultSubject {
  kind: 'fault';
  fault: Fault;
  shown: Shown;
}

/** A trouble that was told without a code. */
export interface SymptomSubject {
  kind: 'symptom';
  symptom: Symptom;
  /** Which of its two answers holds, once the question is answered. */
  side?: SymptomSide | undefined;
  /** What the paste lacks. */
  asks: readonly Missing[];
  shown: Shown;
}

export type SymptomSide = 0 | 1;

export interface NeighbourSubject {
  kind: 'neighbour';
  code: NeighbourCode;
  /** Whether they sent its name and not its number, which means nothing to a customer then. */
  byName: boolean;
  /** Whether they sent neither its number nor its name, only what it says. */
  toldInWords?: boolean;
  /** Products of the same vendor that print it for the same fault. */
  alike: readonly NeighbourCode[];
  source: Source;
  /** Whose playbook helps, where one does. */
  fault: Fault | undefined;
  shown: Shown;
}

export const subjectKinds = [
  'finding',
  'findings',
  'fault',
  'symptom',
  'neighbour',
  'question',
] as const satisfies readonly Subject['kind'][];
