import type { Strings } from '../text/en';
import type { Trouble } from '../text/sentences';

/** What can be done about a trouble at once. */
export interface Mend {
  what: keyof Strings['mends'];
  run: () => void;
}

export type RaiseTrouble = (trouble: Trouble, mend?: Mend) => void;
