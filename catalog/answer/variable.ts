import type { Text } from '../schema';

/** What a variable holds, and so what may be asked of it. */
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
  | 'fault';

export interface Variable {
  type: VariableType;
  label: Text;
  help: Text;
  /** In English, as it may stand in an answer. */
  example: string;
}
