/** The facets that narrow the table, beside the search. */
export const facetKinds = ['side', 'fault', 'actor', 'document'] as const;
export type FacetKind = (typeof facetKinds)[number];
