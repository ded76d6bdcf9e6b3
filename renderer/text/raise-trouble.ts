import type { Trouble } from '../vocabulary/troubles';
import type { Strings } from './en';

/** What can be done about a trouble at once. */
export interface Mend {
  what: keyof Strings['mends'];
  run: () => void;
}

export type RaiseTrouble = (trouble: Trouble, mend?: Mend) => void;
