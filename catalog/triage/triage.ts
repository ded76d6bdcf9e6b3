import { type Neighbours, noNeighbours } from '../pack/codes';
import type { Knowledge } from '../pack/signs';
import { bodyOf } from './body/body';
import { type CatalogIndex, catalogIndex } from './catalog-index';
import { examine } from './examine';
import type { Confirmed } from './judge/confirmed';
import { normalise } from './normalise';
import { report } from './report';
import type { RedactedTriage } from './result';
import type { FindOwn } from './secrets/own';

export interface TriageOptions {
  /** Called with the share of the work that is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Asked between the steps; an `AbortSignal` will do. */
  readonly signal?: { readonly aborted: boolean };
  /** What a person wants hidden besides, found by `ownFinder`. */
  readonly findOwn?: FindOwn;
  /** What the desk has decided about such pastes; clues like others. */
  readonly confirmed?: readonly Confirmed[];
}

export type TriagePaste = (raw: string, options?: TriageOptions) => RedactedTriage;

/**
 * Builds every index over the catalog, once, and returns triage as a pure function: the same paste and options, the same answer.
 * It takes any string, never throws, and needs time that grows with the length of the paste. Where `signal` aborts it,
 * the answer is empty, without a character of the paste.
 */
export function createTriage(catalog: Knowledge, neighbours: Neighbours = noNeighbours): TriagePaste {
  const index: CatalogIndex = catalogIndex(catalog, neighbours);
  return (raw, options = {}) => {
    const advance = options.onProgress ?? (() => undefined);
    const stopped = () => options.signal?.aborted === true;
    advance(0);
    if (stopped()) return nothing;
    const normalised = normalise(raw, options.findOwn);
    advance(0.3);
    if (stopped()) return nothing;
    const body = bodyOf(normalised, index);
    const examined = examine(body, index, (share) => advance(0.3 + 0.6 * share), options.confirmed);
    advance(0.9);
    if (stopped()) return nothing;
    const triage = report(raw, normalised, { body, examined }, index);
    advance(1);
    return triage;
  };
}

const nothing: RedactedTriage = {
  verdict: 'none',
  findings: [],
  neighbours: [],
  symptoms: [],
  nearMisses: [],
  ruledOut: [],
  secrets: [],
  redacted: '',
  credentials: [],
  facts: [],
  observations: [],
  missing: [],
};
