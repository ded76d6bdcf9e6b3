import type { Entry } from '../../schema';
import type { Triage } from '../../triage/result';

/** A paste and what triage says of it. */
export interface ReadCase {
  readonly raw: string;
  readonly triage: Triage;
  readonly byId: (id: string) => Entry | undefined;
}
