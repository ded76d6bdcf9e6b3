import type { CaseFilter } from '../../catalog/cases/listing';

/** What the list is limited to besides its words and outcome. */
export type CaseLimits = Omit<CaseFilter, 'query' | 'outcome'>;

export const unlimited: CaseLimits = {
  ...{ takenFor: null, sdk: null, tag: null, customer: null, since: null, until: null },
};
