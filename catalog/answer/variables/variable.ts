import type { Text } from '../../schema';

/** The type of a variable's value, which decides what parts it has. */
export type VariableType =
  | 'text'
  | 'flag'
  | 'texts'
  | 'step'
  | 'steps'
  | 'source'
  | 'sources'
  | 'reading'
  | 'readings'
  | 'dispute'
  | 'disputes'
  | 'finding'
  | 'findings'
  | 'doubt'
  | 'doubts'
  | 'fault'
  | 'answer'
  | 'answers'
  | 'symptom';

export interface Variable {
  type: VariableType;
  label: Text;
  help: Text;
  /** In English, as it may be in an answer. */
  example: string;
}
