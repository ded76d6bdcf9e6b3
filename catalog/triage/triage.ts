import type { Knowledge } from '../pack/signs';
import { type CatalogIndex, catalogIndex } from './catalog-index';
import { examine } from './examine';
import { normalise } from './normalise';
import { report } from './report';
import type { Triage } from './result';

export interface TriageOptions {
  /** Told the share of the work that is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Asked between the steps; an `AbortSignal` will do. */
  readonly signal?: { readonly aborted: boolean };
}

export type TriagePaste = (raw: string, options?: TriageOptions) => Triage;

/**
 * Makes the triage of what is known. Indexes are built here, once; the function returned is pure, gives the same
 * answer to the same paste, and takes any string without throwing, in time that grows as the paste does.
 * A paste that is given up half-way gets an empty answer with nothing of the paste in it.
 */
export function createTriage(catalog: Knowledge): TriagePaste {
  const index: CatalogIndex = catalogIndex(catalog);
  return (raw, options = {}) => {
    const tell = options.onProgress ?? (() => undefined);
    const stopped = () => options.signal?.aborted === true;
    tell(0);
    if (stopped()) return nothing;
    const normalised = normalise(raw);
    tell(0.3);
    if (stopped()) return nothing;
    const examined = examine(normalised, index);
    tell(0.9);
    if (stopped()) return nothing;
    const triage = report(raw, normalised, examined, index);
    tell(1);
    return triage;
  };
}

const nothing: Triage = {
  verdict: 'none',
  findings: [],
  nearMisses: [],
  ruledOut: [],
  secrets: [],
  redacted: '',
  credentials: [],
  facts: [],
  missing: [],
};
